import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayText, numberText } from '@/lib/format';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { basketQuery } from './queries';
import type { BasketLine } from './types';
import styles from './Market.module.css';

/** What an index is made of, asked for when somebody opens it. */
export function Basket({ category }: { category: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['basket']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>What this index is made of</Trans>
      </summary>
      {open && <Lines category={category} />}
    </details>
  );
}

function Lines({ category }: { category: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(basketQuery(category));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} />;
  const ofParts = data.items.some(({ part }) => part !== null);
  const columns: Column<BasketLine>[] = [
    {
      key: 'name',
      header: ofParts ? t`Part` : t`Category`,
      wide: true,
      cell: ({ name, part, manufacturer }) =>
        part === null ? (
          name
        ) : (
          <span className={styles['part']}>
            <Link to="/parts/$id" params={{ id: part }} className="mono" translate="no">
              {name}
            </Link>
            <span>{manufacturer}</span>
          </span>
        ),
    },
    {
      key: 'weight',
      header: t`Weight`,
      align: 'end',
      cell: ({ weight }) => `${numberText(weight, 2)} %`,
    },
    {
      key: 'link',
      header: ofParts ? t`CNY at the start` : t`Index at the start`,
      align: 'end',
      cell: ({ linkPrice }) => numberText(linkPrice, 6),
    },
    {
      key: 'last',
      header: ofParts ? t`CNY now` : t`Index now`,
      align: 'end',
      cell: ({ lastPrice, missingWeeks }) => (
        <>
          {numberText(lastPrice, 6)}
          {missingWeeks > 0 && (
            <span className={styles['small']}>
              {' '}
              <Trans>(carried forward)</Trans>
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <p className={styles['small']}>
        <Trans>
          Basket linked to the week from {dayText(data.items[0]?.since ?? '')}; quantities stay,
          prices are the least unit prices at 100 pieces.
        </Trans>
      </p>
      <Table
        caption={t`What this index is made of`}
        columns={columns}
        rows={data.items}
        rowKey={({ part, name }) => part ?? name}
      />
    </>
  );
}
