import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import type { SavedNeedItem } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Switch } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { conditionCount, searchOfNeed } from './need';
import { SAVED_NEEDS, savedNeedsQuery, savedUnitsQuery } from './queries';
import { SpacesTabs } from './SpacesTabs';
import { UnitCard } from './UnitCard';
import styles from './SavedPage.module.css';

/** What somebody has kept of the finder: searches with their alerts, and units. */
export function SavedPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Saved spaces`}>
      <SpacesTabs />
      <h1>
        <Trans>Saved spaces</Trans>
      </h1>
      <Needs />
      <Units />
    </Page>
  );
}

function Needs() {
  const { data, error, refetch } = useQuery(savedNeedsQuery());
  return (
    <section className={styles['part']} aria-labelledby="needs">
      <h2 id="needs">
        <Trans>Saved searches</Trans>
      </h2>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={3} />
      ) : data.items.length === 0 ? (
        <p className={styles['none']}>
          <Trans>None yet. “Tell me of new ones” in the finder keeps a search.</Trans>
        </p>
      ) : (
        <ul className={styles['needs']}>
          {data.items.map((need) => (
            <Need key={need.id} need={need} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Need({ need }: { need: SavedNeedItem }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const settled = { onSettled: () => client.invalidateQueries({ queryKey: SAVED_NEEDS }) };
  const alert = useMutation({
    mutationFn: (on: boolean) =>
      done(
        api.PUT('/api/v1/saved-needs/{id}', {
          params: { path: { id: need.id } },
          body: { name: need.name, alert: on },
        }),
      ),
    ...settled,
  });
  const forget = useMutation({
    mutationFn: () =>
      done(api.DELETE('/api/v1/saved-needs/{id}', { params: { path: { id: need.id } } })),
    ...settled,
  });
  const search = searchOfNeed(need.need);
  const failed = alert.error ?? forget.error;
  return (
    <li>
      <div>
        <h3>
          <Link to="/spaces/find" search={search}>
            {need.name}
          </Link>
        </h3>
        <p className={styles['none']}>
          <Plural value={conditionCount(search)} one="# condition" other="# conditions" />
          {' · '}
          <Trans>last looked {timeText(need.lookedAt)}</Trans>
        </p>
      </div>
      <Switch
        label={<Trans>Tell me of new ones</Trans>}
        checked={need.alert}
        onChange={(on) => alert.mutate(on)}
      />
      <Button
        look="quiet"
        shape="small"
        disabled={forget.isPending}
        aria-label={t`Remove ${need.name}`}
        onClick={() => forget.mutate()}
      >
        <Trans>Remove</Trans>
      </Button>
      {failed !== null && <RefusalNotice error={failed} />}
    </li>
  );
}

function Units() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(savedUnitsQuery());
  const ids = data?.items.slice(0, 4).map(({ unit }) => unit.id) ?? [];
  return (
    <section className={styles['part']} aria-labelledby="units">
      <div className={styles['head']}>
        <h2 id="units">
          <Trans>Saved units</Trans>
        </h2>
        {ids.length > 1 && (
          <Link to="/spaces/compare" search={{ units: ids }} className={buttonClass('plain')}>
            <Trans>Compare side by side</Trans>
          </Link>
        )}
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} />
      ) : data.items.length === 0 ? (
        <EmptyState icon="space" title={<Trans>No unit saved yet</Trans>}>
          <p>
            <Trans>The heart at a unit keeps it here.</Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className={styles['units']} aria-label={t`Saved units`}>
          {data.items.map(({ unit }) => (
            <UnitCard key={unit.id} unit={unit} />
          ))}
        </ul>
      )}
    </section>
  );
}
