import { createFileRoute } from '@tanstack/react-router';
import { NewThingPage } from '@/features/makerspaces/keeper/ThingPage';

export const Route = createFileRoute('/makerspaces/keeper/machines/new')({
  component: NewThingPage,
});
