import { Plural, Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState, ShowMore, SkeletonLines } from '@/ui/States';
import { AccountCard, type Onboarding } from './AccountCard';
import { BalanceFigures } from './BalanceFigures';
import { PayoutTable } from './PayoutTable';
import { accountQuery, balanceQuery, ownPayoutsQuery, type OnboardingFrom } from './queries';
import styles from './Payouts.module.css';

interface Props {
  onboarding: Onboarding;
  from: OnboardingFrom;
  refusal: (error: unknown, onRetry: () => void) => ReactNode;
}

/** What a supplier has, was paid, and where it is paid to. */
export function BalanceView({ onboarding, from, refusal }: Props) {
  const balance = useQuery(balanceQuery());
  const account = useQuery(accountQuery());
  const list = useInfiniteQuery(ownPayoutsQuery());
  const failed = balance.error ?? account.error ?? list.error;
  if (failed !== null) {
    return refusal(failed, () => {
      void balance.refetch();
      void account.refetch();
      void list.refetch();
    });
  }
  if (balance.data === undefined || account.data === undefined || list.data === undefined) {
    return <SkeletonLines lines={8} height="2em" />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  const days = Math.round(balance.data.holdHours / 24);
  return (
    <div className={styles['page']}>
      {balance.data.currencies.map((one) => (
        <BalanceFigures key={one.currency} balance={one} />
      ))}
      <p className={styles['about']}>
        <Trans>An order’s money is yours when the buyer has received the goods.</Trans>{' '}
        {days > 0 && (
          <Plural
            value={days}
            one="It becomes available a day later."
            other="It becomes available # days later."
          />
        )}{' '}
        <Link to="/counter/statement">
          <Trans>The statement lists everything that came and went.</Trans>
        </Link>
      </p>
      <AccountCard account={account.data} onboarding={onboarding} from={from} />
      <section className={styles['section']} aria-labelledby="payouts">
        <h2 id="payouts">
          <Trans>Payouts</Trans>
        </h2>
        {items.length === 0 ? (
          <EmptyState icon="file" title={<Trans>Nothing was paid out yet</Trans>} />
        ) : (
          <>
            <PayoutTable items={items} />
            <ShowMore
              shown={items.length}
              total={list.data.pages[0]?.total ?? 0}
              hasMore={list.hasNextPage}
              busy={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          </>
        )}
      </section>
    </div>
  );
}
