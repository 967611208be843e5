import { createFileRoute } from '@tanstack/react-router';
import { NewEveningPage } from '@/features/makerspaces/keeper/EveningPage';

export const Route = createFileRoute('/makerspaces/keeper/evenings/new')({
  component: NewEveningPage,
});
