import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import type { PartWatch } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Switch } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { WATCHES } from './queries';
import { WatchForm } from './WatchForm';
import { changeOf, hasCondition, searchOfWatch } from './watches';
import styles from './SavedPartsPage.module.css';

/** One kept search or part: where it leads, what is waited for, and how to change that. */
export function WatchRow({ watch }: { watch: PartWatch }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const settled = { onSettled: () => client.invalidateQueries({ queryKey: WATCHES }) };
  const path = { params: { path: { id: watch.id } } };
  const alert = useMutation({
    mutationFn: (on: boolean) =>
      bodyOf(
        api.PUT('/api/v1/part-watches/{id}', {
          ...path,
          body: changeOf(watch, { alert: on }) as never,
        }),
      ),
    ...settled,
  });
  const forget = useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/part-watches/{id}', path)),
    ...settled,
  });
  const failed = alert.error ?? forget.error;
  return (
    <li>
      <div className={styles['what']}>
        <h2>
          {watch.part === null ? (
            <Link to="/parts" search={searchOfWatch(watch)}>
              {watch.name}
            </Link>
          ) : (
            <Link to="/parts/$id" params={{ id: watch.part.id }}>
              {watch.name}
            </Link>
          )}
        </h2>
        <Conditions watch={watch} />
        <p className={styles['about']}>
          {watch.met > 0 && (
            <>
              <Plural value={watch.met} one="true for # part" other="true for # parts" />
              {' · '}
            </>
          )}
          <Trans>last looked {timeText(watch.lookedAt)}</Trans>
        </p>
      </div>
      {hasCondition(watch) && (
        <Switch
          label={<Trans>Tell me</Trans>}
          checked={watch.alert}
          onChange={(on) => alert.mutate(on)}
        />
      )}
      <Button shape="small" aria-label={t`Change ${watch.name}`} onClick={() => setEditing(true)}>
        <Trans>Change</Trans>
      </Button>
      <Button
        look="quiet"
        shape="small"
        disabled={forget.isPending}
        aria-label={t`Remove ${watch.name}`}
        onClick={() => forget.mutate()}
      >
        <Trans>Remove</Trans>
      </Button>
      {failed !== null && <RefusalNotice error={failed} />}
      {editing && (
        <Dialog title={watch.name} onClose={() => setEditing(false)}>
          <WatchForm
            of={watch.part === null ? { search: searchOfWatch(watch) } : { part: watch.part.id }}
            name={watch.name}
            watch={watch}
            onDone={() => setEditing(false)}
          />
        </Dialog>
      )}
    </li>
  );
}

function Conditions({ watch }: { watch: PartWatch }) {
  const { priceBelow, stockAbove, tellNew, quantity, currency } = watch;
  if (!hasCondition(watch)) {
    return (
      <p>
        <Trans>Saved without an alert</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['conditions']}>
      {tellNew && (
        <li>
          <Trans>a part is new in the search</Trans>
        </li>
      )}
      {priceBelow !== null && (
        <li>
          <Trans>
            one piece costs less than {priceBelow} {currency}, at {numberText(quantity)}
          </Trans>
        </li>
      )}
      {stockAbove !== null && (
        <li>
          <Trans>more than {numberText(stockAbove)} in stock</Trans>
        </li>
      )}
    </ul>
  );
}
