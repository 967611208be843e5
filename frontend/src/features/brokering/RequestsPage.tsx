import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RequestItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Due } from './Due';
import { requestsQuery } from './queries';
import { RequestTag } from './RequestTag';
import { useWhatWord } from './words';
import pieces from '@/ui/Pieces.module.css';

/** What a maker has asked the brokers for. */
export function RequestsPage() {
  const { t } = useLingui();
  const requests = useInfiniteQuery(requestsQuery());
  const what = useWhatWord();
  const rows = requests.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<RequestItem>[] = [
    {
      key: 'title',
      header: t`Request`,
      wide: true,
      cell: ({ id, number, title, createdAt }) => (
        <>
          <Link to="/requests/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={pieces['tiny']}>
            <span className="mono">{number}</span> · {timeText(createdAt)}
          </div>
        </>
      ),
    },
    { key: 'what', header: t`What is wanted`, cell: what },
    { key: 'state', header: t`State`, cell: ({ state }) => <RequestTag state={state} /> },
    {
      key: 'due',
      header: t`Next`,
      cell: ({ turn, dueAt }) =>
        dueAt === null ? (
          '–'
        ) : turn === 'maker' ? (
          <strong>
            <Trans>Your turn</Trans>: <Due at={dueAt} />
          </strong>
        ) : (
          <Due at={dueAt} />
        ),
    },
  ];
  const ask = (
    <Link to="/requests/new" className={buttonClass('primary')}>
      <Trans>Ask the brokers</Trans>
    </Link>
  );
  return (
    <Page title={t`My requests`}>
      <header className={pieces['head']}>
        <h1>
          <Trans>My requests</Trans>
        </h1>
        {rows.length > 0 && ask}
      </header>
      {requests.isError ? (
        <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />
      ) : requests.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        <EmptyState
          icon="people"
          title={<Trans>Nothing asked yet</Trans>}
          actions={
            <>
              {ask}
              <Link to="/services" className={buttonClass()}>
                <Trans>What experts do here</Trans>
              </Link>
            </>
          }
        >
          <p>
            <Trans>
              What no price list knows, people find out: describe it, and an operator has providers
              bid for it. You see one offer, with the commission named.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Table caption={t`Requests`} columns={columns} rows={rows} rowKey={({ id }) => id} />
          <ShowMore
            shown={rows.length}
            total={requests.data.pages[0]?.total ?? 0}
            hasMore={requests.hasNextPage}
            busy={requests.isFetchingNextPage}
            onMore={() => void requests.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
