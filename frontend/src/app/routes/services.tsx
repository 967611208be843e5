import { createFileRoute } from '@tanstack/react-router';
import { ServicesPage } from '@/features/brokering/ServicesPage';

export const Route = createFileRoute('/services')({ component: ServicesPage });
