import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { DeskDay, DeskQuota } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { dayName, hourText } from '@/lib/clock';
import { deskDaysQuery, FREE_KEY, PARK_KEY } from './queries';
import { useDeskWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** An organisation's desks, and what it can still have. */
export function MyDesks() {
  const desks = useInfiniteQuery(deskDaysQuery());
  const rows = desks.data?.pages.flatMap(({ items }) => items) ?? [];
  const quota = desks.data?.pages[0]?.quota;
  return (
    <section className={styles['part']} aria-labelledby="desks">
      <h2 id="desks">
        <Trans>Desks of our team</Trans>
      </h2>
      {quota !== undefined && <QuotaText quota={quota} />}
      {desks.isError ? (
        <ErrorState error={desks.error} onRetry={() => void desks.refetch()} />
      ) : desks.data === undefined ? (
        <SkeletonLines lines={3} height="3em" />
      ) : rows.length === 0 ? (
        <EmptyState
          icon="space"
          title={<Trans>No desks yet</Trans>}
          actions={
            <Link to="/park" search={{ service: 'desks' }} className={buttonClass('primary')}>
              <Trans>Centres with free desks</Trans>
            </Link>
          }
        />
      ) : (
        <>
          <ul className={styles['list']}>
            {rows.map((one) => (
              <DeskCard key={one.id} one={one} />
            ))}
          </ul>
          <ShowMore
            shown={rows.length}
            total={desks.data.pages[0]?.total ?? 0}
            hasMore={desks.hasNextPage}
            busy={desks.isFetchingNextPage}
            onMore={() => void desks.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

function QuotaText({ quota }: { quota: DeskQuota }) {
  if (quota.blockedUntil !== null) {
    return (
      <Notice tone="copper" title={<Trans>No desk until {dayText(quota.blockedUntil)}</Trans>}>
        <p>
          <Trans>
            Twice within 30 days nobody came. Give a desk back when you do not need it: somebody
            else does.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <p className={pieces['small']}>
      <Trans>
        This month {quota.used} of {quota.daysAMonth} days; up to {quota.desksADay} desks a day.
      </Trans>
    </p>
  );
}

const tone = (state: string) =>
  state === 'checked-in' || state === 'booked'
    ? 'green'
    : state === 'held' || state === 'no-show'
      ? 'copper'
      : 'plain';

function DeskCard({ one }: { one: DeskDay }) {
  const word = useDeskWord();
  const client = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id: one.id } };
  const renew = () => {
    void client.invalidateQueries({ queryKey: PARK_KEY });
    void client.invalidateQueries({ queryKey: FREE_KEY });
  };
  const pass = useMutation({
    mutationFn: (fresh: boolean) =>
      fresh
        ? bodyOf(api.POST('/api/v1/desk-days/{id}/pass', { params }))
        : bodyOf(api.POST('/api/v1/desk-days/{id}/confirmation', { params })),
    onSuccess: (answer) => {
      renew();
      void navigate({
        to: '/park/pass/$token',
        params: { token: answer.pass.token },
        hash: answer.pass.code,
      });
    },
  });
  const cancel = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/desk-days/{id}/cancellation', { params })),
    onSuccess: renew,
  });
  const busy = pass.isPending || cancel.isPending;
  const error = pass.error ?? cancel.error;
  return (
    <li className={styles['card']}>
      <h3 className={styles['numbered']}>
        <time dateTime={one.day}>{dayName(one.day, 'long')}</time>
        <Tag tone={tone(one.state)}>{word(one.state)}</Tag>
      </h3>
      <p>
        <Link to="/park/$slug" params={{ slug: one.centre }}>
          {one.centreName}
        </Link>{' '}
        · <Trans>desk {one.desk}</Trans>
        {one.opens !== null && ` · ${one.opens}–${one.closes}`}
      </p>
      <p className={pieces['small']}>
        <span className="mono">{one.number}</span> · {one.place}
      </p>
      {one.heldUntil !== null && (
        <Notice tone="copper">
          <p>
            <Trans>
              Confirm it by {hourText(one.heldUntil)} (Shenzhen), else it is free again.
            </Trans>
          </p>
        </Notice>
      )}
      {error !== null && <RefusalNotice error={error} />}
      {one.can.length > 0 && (
        <div className={pieces['buttons']}>
          {one.can.includes('confirm') && (
            <Button look="primary" disabled={busy} onClick={() => pass.mutate(false)}>
              <Trans>Confirm and show the pass</Trans>
            </Button>
          )}
          {one.can.includes('pass') && (
            <Button disabled={busy} onClick={() => pass.mutate(true)}>
              <Trans>Fresh pass</Trans>
              <span className="hidden-text"> {one.number}</span>
            </Button>
          )}
          {one.can.includes('cancel') && (
            <Button disabled={busy} onClick={() => cancel.mutate()}>
              <Trans>Give it back</Trans>
              <span className="hidden-text"> {one.number}</span>
            </Button>
          )}
        </div>
      )}
      {one.can.includes('pass') && (
        <p className={pieces['small']}>
          <Trans>The pass is in your mail. A fresh one ends it, also on paper.</Trans>
        </p>
      )}
    </li>
  );
}
