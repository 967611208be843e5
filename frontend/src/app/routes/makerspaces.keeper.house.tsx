import { createFileRoute } from '@tanstack/react-router';
import { HousePage } from '@/features/makerspaces/keeper/HousePage';

export const Route = createFileRoute('/makerspaces/keeper/house')({ component: HousePage });
