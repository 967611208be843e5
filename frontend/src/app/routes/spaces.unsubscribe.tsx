import { createFileRoute } from '@tanstack/react-router';
import { UnsubscribePage } from '@/features/spaces/find/UnsubscribePage';
import { defined, textOf, type RawSearch } from '@/lib/search';

export const Route = createFileRoute('/spaces/unsubscribe')({
  validateSearch: (search: RawSearch): { token?: string } =>
    defined({ token: textOf(search['token']) }),
  component: Unsubscribe,
});

function Unsubscribe() {
  return <UnsubscribePage token={Route.useSearch().token ?? ''} />;
}
