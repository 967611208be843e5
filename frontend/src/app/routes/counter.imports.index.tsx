import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '@/features/supply/imports/ImportsPage';

export const Route = createFileRoute('/counter/imports/')({ component: ImportsPage });
