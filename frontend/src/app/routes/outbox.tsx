import { createFileRoute } from '@tanstack/react-router';
import { OutboxPage } from '@/features/accounts/OutboxPage';

export const Route = createFileRoute('/outbox')({ component: OutboxPage });
