import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { BalanceFigures } from './BalanceFigures';
import { balanceOfQuery } from './queries';
import styles from './Payouts.module.css';

/** What a supplier has, as operators see it, with the way to its statements. */
export function SupplierBalanceView({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(balanceOfQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} />;
  return (
    <div className={styles['page']}>
      <p>
        <Link to="/operator/payouts">
          <Trans>All payouts</Trans>
        </Link>{' '}
        ·{' '}
        <Link to="/suppliers/$id" params={{ id }}>
          <Trans>The supplier’s page</Trans>
        </Link>
      </p>
      {data.currencies.map((balance) => (
        <div key={balance.currency} className={styles['section']}>
          <BalanceFigures balance={balance} own={false} />
          <p>
            <a
              className={buttonClass()}
              href={`/api/v1/operations/suppliers/${id}/statements.csv?currency=${balance.currency}`}
              download
            >
              <Trans>Statement of this month, {balance.currency}</Trans>
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}
