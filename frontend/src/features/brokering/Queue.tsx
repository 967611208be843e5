import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RequestItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Select } from '@/ui/Field';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Due } from './Due';
import { queueQuery } from './queries';
import { RequestTag } from './RequestTag';
import { SERVICES, STATES, type QueueSearch } from './search';
import { useServiceWord, useStateWord, useTurnWord, useWhatWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  search: QueueSearch;
  onSearch: (search: QueueSearch) => void;
}

/** The requests that operators work on: what is due first stands first. */
export function Queue({ search, onSearch }: Props) {
  const { t } = useLingui();
  const stateWord = useStateWord();
  const service = useServiceWord();
  const what = useWhatWord();
  const turn = useTurnWord();
  const state = search.state === 'all' ? '' : (search.state ?? 'active');
  const requests = useInfiniteQuery(queueQuery(state, search.service ?? ''));
  const rows = requests.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<RequestItem>[] = [
    {
      key: 'title',
      header: t`Request`,
      wide: true,
      cell: ({ id, number, title, maker }) => (
        <>
          <Link to="/operator/requests/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={pieces['tiny']}>
            <span className="mono">{number}</span> · {maker}
          </div>
        </>
      ),
    },
    { key: 'what', header: t`What is wanted`, cell: what },
    { key: 'sent', header: t`Sent`, cell: ({ createdAt }) => timeText(createdAt) },
    { key: 'state', header: t`State`, cell: (one) => <RequestTag state={one.state} /> },
    {
      key: 'due',
      header: t`Next deed`,
      cell: ({ dueAt, turn: whose }) =>
        dueAt === null ? (
          '–'
        ) : (
          <>
            <Due at={dueAt} />
            <div className={pieces['tiny']}>{turn(whose)}</div>
          </>
        ),
    },
  ];
  return (
    <div className={pieces['stack']}>
      <div className={styles['filters']}>
        <Select
          label={t`State`}
          value={search.state ?? ''}
          onChange={({ target }) => {
            const { state: _state, ...rest } = search;
            const chosen = [...STATES, 'all' as const].find((one) => one === target.value);
            onSearch(chosen === undefined ? rest : { ...rest, state: chosen });
          }}
        >
          <option value="">{t`All that are not over`}</option>
          {STATES.map((one) => (
            <option key={one} value={one}>
              {stateWord(one)}
            </option>
          ))}
          <option value="all">{t`All, with those that are over`}</option>
        </Select>
        <Select
          label={t`What sort of help`}
          value={search.service ?? ''}
          onChange={({ target }) => {
            const { service: _service, ...rest } = search;
            const chosen = SERVICES.find((one) => one === target.value);
            onSearch(chosen === undefined ? rest : { ...rest, service: chosen });
          }}
        >
          <option value="">{t`All`}</option>
          {SERVICES.map((one) => (
            <option key={one} value={one}>
              {service(one)}
            </option>
          ))}
        </Select>
      </div>
      {requests.isError ? (
        <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />
      ) : requests.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        <EmptyState icon="check" title={<Trans>No request waits</Trans>}>
          <p>
            <Trans>
              Makers send what no price list knows. It appears here with the time you have for the
              next deed: ask what is missing, invite providers, compare their bids, make an offer.
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
    </div>
  );
}
