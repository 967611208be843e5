import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { Feed } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { SkeletonLines } from '@/ui/States';
import { CounterPage, CounterRefusal } from '../counter/CounterPage';
import { FeedForm } from './FeedForm';
import { FeedHistory } from './FeedHistory';
import { feedQuery, pullsQuery } from './queries';
import styles from './Feed.module.css';

/** Where a price list is fetched from by itself, how that went, and how it is changed. */
export function FeedPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(feedQuery());
  const [editing, setEditing] = useState(false);
  const title = t`Fetched by itself`;
  if (error !== null) {
    return (
      <CounterPage title={title}>
        <CounterRefusal error={error} onRetry={() => void refetch()} />
      </CounterPage>
    );
  }
  return (
    <CounterPage title={title}>
      <p className={styles['about']}>
        <Trans>
          Name the address of your price list, and it is fetched at the times that you choose. What
          has changed is imported as if you had sent it; columns that you chose are remembered.
        </Trans>{' '}
        <Link to="/counter/imports">
          <Trans>All price lists</Trans>
        </Link>
      </p>
      {data === undefined ? (
        <SkeletonLines lines={6} height="2em" />
      ) : data === null || editing ? (
        <section className={styles['sheet']} aria-label={t`Address and times`}>
          <FeedForm
            feed={data}
            onDone={() => setEditing(false)}
            onCancel={data === null ? null : () => setEditing(false)}
          />
        </section>
      ) : (
        <>
          <FeedFacts feed={data} onEdit={() => setEditing(true)} />
          <FeedHistory />
        </>
      )}
    </CounterPage>
  );
}

function FeedFacts({ feed, onEdit }: { feed: Feed; onEdit: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const pulling = useMutation({
    mutationFn: () => done(api.POST('/api/v1/supply/feed/pulls')),
    onSuccess: () => void client.invalidateQueries(pullsQuery()),
  });
  return (
    <section className={styles['sheet']} aria-label={t`Address and times`}>
      {feed.failures > 0 && (
        <Notice tone="copper" title={<Trans>It went wrong the last time</Trans>}>
          <p>
            <Trans>Your offers stay as they are. It is tried again, less often each time.</Trans>
          </p>
        </Notice>
      )}
      {pulling.isError && <RefusalNotice error={pulling.error} />}
      <dl className={styles['facts']}>
        <div>
          <dt>
            <Trans>Address</Trans>
          </dt>
          <dd className={styles['url']}>{feed.url}</dd>
        </div>
        <div>
          <dt>
            <Trans>Times</Trans>
          </dt>
          <dd>{useRhythm(feed)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Next time</Trans>
          </dt>
          <dd>{feed.nextPullAt === null ? t`paused` : timeText(feed.nextPullAt)}</dd>
        </div>
        <div>
          <dt>
            <Trans>What happens then</Trans>
          </dt>
          <dd>
            {feed.mode === 'apply' ? t`Good rows go on sale at once` : t`You look at it first`}
            {feed.removeMissing && (
              <>
                <br />
                <Trans>Offers that the list does not name go off sale</Trans>
              </>
            )}
          </dd>
        </div>
      </dl>
      <FormActions>
        <Button look="primary" disabled={pulling.isPending} onClick={() => pulling.mutate()}>
          <Trans>Fetch it now</Trans>
        </Button>
        <Button onClick={onEdit}>
          <Trans>Change</Trans>
        </Button>
        <Button look="quiet" onClick={() => setRemoving(true)}>
          <Trans>Remove</Trans>
        </Button>
      </FormActions>
      {removing && (
        <Dialog title={t`Stop fetching the list`} onClose={() => setRemoving(false)}>
          <Remove onCancel={() => setRemoving(false)} />
        </Dialog>
      )}
    </section>
  );
}

function useRhythm({ rhythm, dailyAt }: Feed): string {
  const { t } = useLingui();
  switch (rhythm) {
    case 'hourly':
      return t`every hour`;
    case 'six-hourly':
      return t`every six hours`;
    default:
      return t`daily at ${dailyAt ?? ''}, Shenzhen time`;
  }
}

function Remove({ onCancel }: { onCancel: () => void }) {
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/supply/feed')),
    onSuccess: () => {
      client.setQueryData(feedQuery().queryKey, null);
      client.removeQueries({ queryKey: pullsQuery().queryKey });
    },
  });
  return (
    <>
      {removing.isError && <RefusalNotice error={removing.error} />}
      <p>
        <Trans>
          The address, its secret and the history go. Price lists that were imported and your offers
          stay.
        </Trans>
      </p>
      <FormActions>
        <Button look="danger" disabled={removing.isPending} onClick={() => removing.mutate()}>
          <Trans>Remove</Trans>
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </>
  );
}
