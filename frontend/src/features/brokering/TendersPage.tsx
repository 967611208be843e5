import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TenderItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Due } from './Due';
import { tendersQuery } from './queries';
import { useAnswerWord, useOutcomeWord, useWhatWord } from './words';
import pieces from '@/ui/Pieces.module.css';

/** To what a provider is invited to bid. */
export function TendersPage() {
  const { t } = useLingui();
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const tenders = useInfiniteQuery(tendersQuery(which === 'open'));
  const what = useWhatWord();
  const answer = useAnswerWord();
  const outcome = useOutcomeWord();
  const rows = tenders.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<TenderItem>[] = [
    {
      key: 'title',
      header: t`Request`,
      wide: true,
      cell: ({ id, number, title, invitedAt }) => (
        <>
          <Link to="/provider/tenders/$id" params={{ id }} className={pieces['chosen']}>
            {title}
          </Link>
          <div className={pieces['tiny']}>
            <span className="mono">{number}</span> · {timeText(invitedAt)}
          </div>
        </>
      ),
    },
    {
      key: 'what',
      header: t`What is wanted`,
      cell: (one) => (
        <>
          {what(one)}
          {one.service !== 'expert' && (
            <>
              {' · '}
              <Plural value={one.quantity} one="# piece" other="# pieces" />
            </>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: t`Your answer`,
      cell: ({ state }) => <Tag tone={state === 'bid' ? 'green' : 'plain'}>{answer(state)}</Tag>,
    },
    {
      key: 'deadline',
      header: t`Deadline`,
      cell: (one) => (one.open ? <Due at={one.deadline} /> : outcome(one.outcome)),
    },
  ];
  return (
    <Page title={t`Tenders`}>
      <h1>
        <Trans>Tenders</Trans>
      </h1>
      <Segments
        label={t`Which tenders`}
        value={which}
        choices={[
          { value: 'open', label: t`Open` },
          { value: 'all', label: t`All` },
        ]}
        onChange={setWhich}
      />
      {tenders.isError ? (
        <ErrorState error={tenders.error} onRetry={() => void tenders.refetch()} />
      ) : tenders.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : rows.length === 0 ? (
        <EmptyState icon="mail" title={<Trans>No invitation waits for you</Trans>}>
          <p>
            <Trans>
              Operators invite in turn: who was not invited for the longest time comes first, and
              newcomers have their share. You get a mail when it is your turn.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Table caption={t`Tenders`} columns={columns} rows={rows} rowKey={({ id }) => id} />
          <ShowMore
            shown={rows.length}
            total={tenders.data.pages[0]?.total ?? 0}
            hasMore={tenders.hasNextPage}
            busy={tenders.isFetchingNextPage}
            onMore={() => void tenders.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
