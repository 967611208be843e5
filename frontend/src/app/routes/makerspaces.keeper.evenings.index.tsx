import { createFileRoute } from '@tanstack/react-router';
import { EveningsPage } from '@/features/makerspaces/keeper/EveningsPage';

export const Route = createFileRoute('/makerspaces/keeper/evenings/')({ component: EveningsPage });
