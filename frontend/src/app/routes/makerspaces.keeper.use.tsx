import { createFileRoute } from '@tanstack/react-router';
import { UsePage } from '@/features/makerspaces/keeper/UsePage';

export const Route = createFileRoute('/makerspaces/keeper/use')({ component: UsePage });
