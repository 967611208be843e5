import { createFileRoute } from '@tanstack/react-router';
import { ThingsPage } from '@/features/makerspaces/keeper/ThingsPage';

export const Route = createFileRoute('/makerspaces/keeper/machines/')({ component: ThingsPage });
