import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ShopReviews } from '@/features/reviews/ShopReviews';
import { CounterPage } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/counter/reviews')({ component: Reviews });

function Reviews() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Reviews`} permission="fulfil">
      {() => (
        <CounterPage title={t`Reviews`}>
          <ShopReviews />
        </CounterPage>
      )}
    </SignedIn>
  );
}
