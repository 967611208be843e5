import { createFileRoute } from '@tanstack/react-router';
import { QuotePage } from '@/features/prototyping/QuotePage';

export const Route = createFileRoute('/quotes/$id')({ component: Quote });

function Quote() {
  return <QuotePage id={Route.useParams().id} />;
}
