import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RfqItem } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { rfqsQuery } from './queries';
import { RfqTag } from './RfqTag';
import { TimeLeft } from './TimeLeft';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

/** What a buyer has asked suppliers for. */
export function RfqsPage() {
  const { t } = useLingui();
  const rfqs = useInfiniteQuery(rfqsQuery());
  const rows = rfqs.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<RfqItem>[] = [
    {
      key: 'title',
      header: t`Request`,
      wide: true,
      cell: ({ id, number, title, createdAt, mpns, lines }) => (
        <>
          <Link to="/rfqs/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={styles['small']}>
            <span className="mono">{number}</span> · {timeText(createdAt)}
          </div>
          <div className={`mono ${styles['small']}`}>
            {mpns.join(', ')}
            {lines > mpns.length && ' …'}
          </div>
        </>
      ),
    },
    { key: 'lines', header: t`Lines`, align: 'end', cell: ({ lines }) => numberText(lines) },
    {
      key: 'bids',
      header: t`Bids`,
      align: 'end',
      cell: ({ bids, invited }) => (
        <Trans>
          {numberText(bids)} of {numberText(invited)} asked
        </Trans>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, awarded }) => (
        <>
          <RfqTag state={state} />
          {awarded > 0 && (
            <div className={styles['small']}>
              <Plural value={awarded} one="# line accepted" other="# lines accepted" />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'deadline',
      header: t`Deadline`,
      cell: ({ deadline, secondsLeft, state }) =>
        state === 'open' ? <TimeLeft at={deadline} seconds={secondsLeft} /> : timeText(deadline),
    },
  ];
  const ask = (
    <Link to="/rfqs/new" className={buttonClass('primary')}>
      <Trans>Ask for quotes</Trans>
    </Link>
  );
  return (
    <Page title={t`Requests for quotation`}>
      <header className={pieces['head']}>
        <h1>
          <Trans>Requests for quotation</Trans>
        </h1>
        {rows.length > 0 && ask}
      </header>
      {rfqs.isError ? (
        <ErrorState error={rfqs.error} onRetry={() => void rfqs.refetch()} />
      ) : rfqs.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        <EmptyState icon="list" title={<Trans>Nothing asked yet</Trans>} actions={ask}>
          <p>
            <Trans>
              Ask several suppliers at once for a part that nobody has in stock, or for a better
              price of a large quantity. Until the deadline bids have no names, so that the price
              decides; then you compare, bargain and accept.
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
    </Page>
  );
}
