import { createFileRoute } from '@tanstack/react-router';
import { InsightPage } from '@/features/insight/InsightPage';

export const Route = createFileRoute('/insight')({ component: InsightPage });
