import { createFileRoute } from '@tanstack/react-router';
import { BomsPage } from '@/features/boms/BomsPage';

export const Route = createFileRoute('/boms/')({ component: BomsPage });
