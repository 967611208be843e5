import { createFileRoute } from '@tanstack/react-router';
import { MarketsPage } from '@/features/places/MarketsPage';

export const Route = createFileRoute('/markets/')({ component: MarketsPage });
