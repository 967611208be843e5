import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import type { PickList as Picks } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { pickListQuery } from './queries';
import styles from './Orders.module.css';

type Pick = Picks['counters'][number]['picks'][number];

/** What there is to gather, counter by counter; each order's code opens it on a telephone. */
export function PickList() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(pickListQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} />;
  const columns: Column<Pick>[] = [
    {
      key: 'order',
      header: t`Order`,
      cell: ({ orderId, number }) => (
        <span className={styles['qr']}>
          <QrCode
            text={`${window.location.origin}/counter/orders/${orderId}`}
            label={t`Opens order ${number}`}
          />
          <Link to="/counter/orders/$id" params={{ id: orderId }} className="mono">
            {number}
          </Link>
        </span>
      ),
    },
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: (pick) => (
        <>
          <span className={`mono ${styles['number']}`}>{pick.mpn}</span>
          <div className={styles['small']}>{pick.manufacturer}</div>
        </>
      ),
    },
    { key: 'sku', header: t`Your number`, cell: ({ sku }) => <span className="mono">{sku}</span> },
    { key: 'date', header: t`Date code`, cell: ({ dateCode }) => dateCode ?? '–' },
    {
      key: 'quantity',
      header: t`Pieces`,
      align: 'end',
      cell: ({ quantity }) => <strong>{numberText(quantity)}</strong>,
    },
  ];
  return (
    <section className={styles['picks']} aria-label={t`Pick list`}>
      {data.counters.length === 0 && (
        <p>
          <Trans>Nothing to gather: confirm an order first.</Trans>
        </p>
      )}
      {data.counters.map((place) => (
        <div key={place.counter ?? ''}>
          <h2>{place.counter ?? <Trans>Without a counter</Trans>}</h2>
          <Table
            caption={t`To gather`}
            columns={columns}
            rows={place.picks}
            rowKey={({ lineId }) => lineId}
          />
        </div>
      ))}
      {data.counters.length > 0 && (
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      )}
    </section>
  );
}
