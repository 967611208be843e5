import { createFileRoute } from '@tanstack/react-router';
import { MakerspacesPage } from '@/features/makerspaces/MakerspacesPage';

export const Route = createFileRoute('/makerspaces/')({ component: MakerspacesPage });
