import { createFileRoute } from '@tanstack/react-router';
import { PrototypePage } from '@/features/prototyping/PrototypePage';

export const Route = createFileRoute('/prototype')({ component: PrototypePage });
