import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/operator')({ component: () => null });
