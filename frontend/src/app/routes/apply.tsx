import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/apply')({ component: () => null });
