import { createFileRoute } from '@tanstack/react-router';
import { CartPage } from '@/features/ordering/CartPage';

export const Route = createFileRoute('/cart')({ component: CartPage });
