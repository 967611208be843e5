import { createFileRoute } from '@tanstack/react-router';
import { AddressChoice } from '@/features/ordering/AddressChoice';
import { OrderQuote } from '@/features/production/OrderQuote';
import { ProjectChoice } from '@/features/projects/bill/ProjectChoice';
import { QuotePage } from '@/features/prototyping/QuotePage';

export const Route = createFileRoute('/quotes/$id')({ component: Quote });

function Quote() {
  return (
    <QuotePage
      id={Route.useParams().id}
      order={(quote) => (
        <OrderQuote
          quote={quote}
          addresses={(chosen, onChoose) => <AddressChoice chosen={chosen} onChoose={onChoose} />}
          projects={(chosen, onChoose) => <ProjectChoice chosen={chosen} onChoose={onChoose} />}
        />
      )}
    />
  );
}
