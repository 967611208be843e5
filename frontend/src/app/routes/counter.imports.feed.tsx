import { createFileRoute } from '@tanstack/react-router';
import { FeedPage } from '@/features/supply/feed/FeedPage';

export const Route = createFileRoute('/counter/imports/feed')({ component: FeedPage });
