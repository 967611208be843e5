import { createFileRoute } from '@tanstack/react-router';
import { ProvidersPage } from '@/features/prototyping/ProvidersPage';

export const Route = createFileRoute('/providers/')({ component: ProvidersPage });
