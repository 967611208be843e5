import { createFileRoute } from '@tanstack/react-router';
import { TrainingsPage } from '@/features/makerspaces/keeper/TrainingsPage';

export const Route = createFileRoute('/makerspaces/keeper/trainings')({ component: TrainingsPage });
