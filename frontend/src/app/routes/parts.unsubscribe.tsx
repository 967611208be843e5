import { createFileRoute } from '@tanstack/react-router';
import { EndWatchPage } from '@/features/catalogue/watch/EndWatchPage';
import { defined, textOf, type RawSearch } from '@/lib/search';

export const Route = createFileRoute('/parts/unsubscribe')({
  validateSearch: (search: RawSearch): { token?: string } =>
    defined({ token: textOf(search['token']) }),
  component: Unsubscribe,
});

function Unsubscribe() {
  return <EndWatchPage token={Route.useSearch().token ?? ''} />;
}
