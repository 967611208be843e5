import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Field } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { feedQuery, type Side } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Letting.module.css';

/** The private address at which a calendar reads viewings by itself. It is shown once, when it is made. */
export function Feed({ side }: { side: Side }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(feedQuery(side));
  const [url, setUrl] = useState<string | null>(null);
  const settle = () => client.invalidateQueries({ queryKey: feedQuery(side).queryKey });
  const renew = useMutation({
    mutationFn: () =>
      bodyOf(
        side === 'maker'
          ? api.POST('/api/v1/viewings/feed')
          : api.POST('/api/v1/lettings/viewings/feed'),
      ),
    onSuccess: (made) => {
      setUrl(made.url);
      void settle();
    },
  });
  const end = useMutation({
    mutationFn: () =>
      done(
        side === 'maker'
          ? api.DELETE('/api/v1/viewings/feed')
          : api.DELETE('/api/v1/lettings/viewings/feed'),
      ),
    onSuccess: () => {
      setUrl(null);
      void settle();
    },
  });
  const since = data?.since ?? null;
  return (
    <section className={styles['card']} aria-labelledby="feed">
      <h2 id="feed">
        <Trans>In your calendar</Trans>
      </h2>
      <p>
        <Trans>
          Your calendar reads these viewings by itself from an address of your own. Whoever knows
          the address reads them too: keep it to yourself.
        </Trans>
      </p>
      {(renew.isError || end.isError) && <RefusalNotice error={renew.error ?? end.error} />}
      {url !== null && (
        <div className={styles['address']}>
          <Field
            label={t`Address for the calendar, shown this once`}
            value={url}
            readOnly
            onFocus={({ target }) => target.select()}
          />
          <CopyButton text={url}>
            <Trans>Copy</Trans>
          </CopyButton>
        </div>
      )}
      {since !== null && url === null && (
        <p className={styles['small']}>
          <Trans>There is an address since {timeText(since)}.</Trans>
        </p>
      )}
      <div className={pieces['buttons']}>
        <Button disabled={renew.isPending} onClick={() => renew.mutate()}>
          {since === null ? <Trans>Make an address</Trans> : <Trans>Make a new address</Trans>}
        </Button>
        {since !== null && (
          <Button look="quiet" disabled={end.isPending} onClick={() => end.mutate()}>
            <Trans>End the address</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
