import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/organisation')({ component: () => null });
