import { createFileRoute } from '@tanstack/react-router';
import { DashboardPage } from '@/features/supply/counter/DashboardPage';

export const Route = createFileRoute('/counter/')({ component: DashboardPage });
