import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AskedRfqItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { askedRfqsQuery } from './queries';
import { RfqTag } from './RfqTag';
import { TimeLeft } from './TimeLeft';
import { useAskedWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

/** What buyers ask the own counter for. */
export function AskedRfqs() {
  const { t } = useLingui();
  const [open, setOpen] = useState(true);
  const rfqs = useInfiniteQuery(askedRfqsQuery(open));
  const asked = useAskedWord();
  const rows = rfqs.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<AskedRfqItem>[] = [
    {
      key: 'title',
      header: t`Request`,
      wide: true,
      cell: ({ id, number, title, mpns, lines, reason }) => (
        <>
          <Link to="/supply/rfqs/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={styles['small']}>
            <span className="mono">{number}</span> ·{' '}
            <Plural value={lines} one="# line" other="# lines" />
            {': '}
            <span className="mono">{mpns.join(', ')}</span>
          </div>
          <div className={styles['small']}>{asked(reason)}</div>
        </>
      ),
    },
    { key: 'answer', header: t`Your answer`, cell: (row) => <Answer row={row} /> },
    { key: 'state', header: t`State`, cell: ({ state }) => <RfqTag state={state} /> },
    {
      key: 'deadline',
      header: t`Deadline`,
      cell: ({ deadline, secondsLeft, state }) =>
        state === 'open' ? <TimeLeft at={deadline} seconds={secondsLeft} /> : timeText(deadline),
    },
  ];
  return (
    <>
      <Segments
        label={t`Requests to show`}
        value={open ? 'open' : 'all'}
        choices={[
          { value: 'open', label: t`Taking bids` },
          { value: 'all', label: t`All` },
        ]}
        onChange={(next) => setOpen(next === 'open')}
      />
      {rfqs.isError ? (
        <ErrorState error={rfqs.error} onRetry={() => void rfqs.refetch()} />
      ) : rfqs.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        <EmptyState icon="list" title={<Trans>Nobody asks you just now</Trans>}>
          <p>
            <Trans>
              Buyers ask those who offer a part, its manufacturer or its category. You are told by
              mail; the more you list, the more you are asked.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={t`Requests for quotation`}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
          <ShowMore
            shown={rows.length}
            total={rfqs.data.pages[0]?.total ?? 0}
            hasMore={rfqs.hasNextPage}
            busy={rfqs.isFetchingNextPage}
            onMore={() => void rfqs.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function Answer({ row }: { row: AskedRfqItem }) {
  if (row.countered) {
    return (
      <Tag tone="copper">
        <Trans>Counter-offer to answer</Trans>
      </Tag>
    );
  }
  if (row.won > 0) {
    return (
      <Tag tone="green">
        <Trans>Quote accepted</Trans>
      </Tag>
    );
  }
  if (row.quoted) return <Trans>Quoted</Trans>;
  return row.declined ? <Trans>Declined</Trans> : <>–</>;
}
