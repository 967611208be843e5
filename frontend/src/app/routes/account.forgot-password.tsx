import { createFileRoute } from '@tanstack/react-router';
import { ForgotPage } from '@/features/accounts/ForgotPage';

export const Route = createFileRoute('/account/forgot-password')({ component: ForgotPage });
