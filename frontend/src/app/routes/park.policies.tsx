import { createFileRoute } from '@tanstack/react-router';
import { PoliciesPage } from '@/features/centres/PoliciesPage';

export const Route = createFileRoute('/park/policies')({ component: PoliciesPage });
