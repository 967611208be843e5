import { createFileRoute } from '@tanstack/react-router';
import { HoursPage } from '@/features/supply/counter/HoursPage';

export const Route = createFileRoute('/counter/hours')({ component: HoursPage });
