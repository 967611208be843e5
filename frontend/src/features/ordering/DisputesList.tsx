import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { disputesQuery } from './queries';
import styles from './Checkout.module.css';

/** The orders about which an operator has to decide. */
export function DisputesList() {
  const { data, error, refetch } = useQuery(disputesQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={5} />;
  if (data.items.length === 0) {
    return <EmptyState icon="check" title={<Trans>Nobody is in dispute</Trans>} />;
  }
  return (
    <ul className={styles['list']}>
      {data.items.map((order) => (
        <li key={order.id}>
          <Link to="/operator/disputes/$id" params={{ id: order.id }} className="mono">
            {order.number}
          </Link>
          <span>{order.party.name}</span>
          <span>{timeText(order.createdAt)}</span>
          <Amount amount={order.total.amount} currency={order.total.currency} kind="total" />
        </li>
      ))}
    </ul>
  );
}
