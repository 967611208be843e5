import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { StockMove } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { useReasonWord } from './moves';
import { colleaguesQuery, movesQuery } from './offerQueries';
import styles from './Offer.module.css';

/** What was moved by hand, the newest first. */
export function StockMoves({ sku }: { sku: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(movesQuery(sku));
  const colleagues = useQuery(colleaguesQuery());
  const reasonWord = useReasonWord();
  function who(actor: string | null): string {
    const [kind, id] = (actor ?? '').split(' ');
    if (kind === 'key') return t`An API key`;
    return colleagues.data?.items.find((one) => one.personId === id)?.email ?? '–';
  }
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} />;
  if (data.items.length === 0) {
    return (
      <p className={styles['none']}>
        <Trans>
          Nothing was moved by hand yet. Lists and the grid change stock without a move.
        </Trans>
      </p>
    );
  }
  const columns: Column<StockMove>[] = [
    { key: 'when', header: t`When`, cell: ({ movedAt }) => timeText(movedAt) },
    { key: 'why', header: t`Reason`, cell: ({ reason }) => reasonWord(reason) },
    {
      key: 'change',
      header: t`Change`,
      align: 'end',
      nowrap: true,
      cell: ({ change }) => `${change > 0 ? '+' : '−'}${numberText(Math.abs(change))}`,
    },
    {
      key: 'after',
      header: t`Stock then`,
      align: 'end',
      cell: (move) => numberText(move.stockAfter),
    },
    { key: 'who', header: t`Who`, cell: ({ actor }) => who(actor) },
    { key: 'note', header: t`Note`, wide: true, cell: ({ note }) => note ?? '' },
  ];
  return (
    <div className={styles['scroll']}>
      <Table caption={t`Stock moves`} columns={columns} rows={data.items} rowKey={({ id }) => id} />
    </div>
  );
}
