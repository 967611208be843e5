import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { LeaseItem } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { LeaseTag } from './LeaseTag';
import { leasesQuery, type Side } from './queries';
import { useLeaseWords } from './words';
import pieces from '@/ui/Pieces.module.css';

/** Leases of one side, the latest first. */
export function LeaseList({ side, empty }: { side: Side; empty: ReactNode }) {
  const { t } = useLingui();
  const words = useLeaseWords();
  const [state, setState] = useState(side === 'all' ? 'disputed' : 'open');
  const leases = useInfiniteQuery(leasesQuery(side, state));
  const columns: Column<LeaseItem>[] = [
    {
      key: 'unit',
      header: t`Unit`,
      wide: true,
      cell: ({ id, number, unit }) => (
        <>
          <Link to="/leases/$id" params={{ id }} className={pieces['chosen']}>
            {unit}
          </Link>
          <div className={`mono ${pieces['tiny']}`}>{number}</div>
        </>
      ),
    },
    {
      key: 'party',
      header: side === 'tenant' ? t`Landlord` : side === 'landlord' ? t`Tenant` : t`Between`,
      cell: ({ party }) => party,
    },
    {
      key: 'days',
      header: t`Days`,
      cell: ({ startsOn, endsOn }) =>
        endsOn === null ? (
          <Trans>wanted from {dayText(startsOn)}</Trans>
        ) : (
          `${dayText(startsOn)} – ${dayText(endsOn)}`
        ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state: now, turn, inArrears }) => (
        <>
          <LeaseTag state={now} />{' '}
          {inArrears && (
            <Tag tone="copper">
              <Trans>in arrears</Trans>
            </Tag>
          )}
          {turn !== 'nobody' && (
            <div className={pieces['tiny']}>
              <Trans>Next: {words.side(turn)}</Trans>
            </div>
          )}
        </>
      ),
    },
  ];
  return (
    <div className={pieces['stack']}>
      <Segments
        label={t`Which leases`}
        value={state}
        choices={[
          ...(side === 'all' ? [{ value: 'disputed', label: t`In dispute` }] : []),
          { value: 'open', label: t`Open` },
          { value: '', label: t`All` },
        ]}
        onChange={setState}
      />
      <PagedList list={leases} empty={empty}>
        {(rows) => (
          <Table caption={t`Leases`} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </PagedList>
    </div>
  );
}
