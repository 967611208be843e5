import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { numberText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { beginRebuild, isBuilding, rebuildsQuery, type Rebuild } from './queries';
import styles from './Reindex.module.css';

const KINDS = ['part', 'space', 'provider'] as const;

/** The search indexes, rebuilt from the database while searches go on. */
export function Reindex() {
  const { data, error, refetch } = useQuery(rebuildsQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} />;
  return (
    <>
      <p className={styles['lead']}>
        <Trans>
          A rebuild fills a new index from the database and then takes the place of the old one.
          Searches go on all the while. It helps after a change of the index, or when search and
          pages disagree.
        </Trans>
      </p>
      <ul className={styles['indexes']}>
        {KINDS.map((kind) => (
          <Index
            key={kind}
            kind={kind}
            building={data.items.find((one) => one.kind === kind && isBuilding(one))}
            live={data.items.find((one) => one.kind === kind && !isBuilding(one))}
          />
        ))}
      </ul>
    </>
  );
}

interface IndexProps {
  kind: 'part' | 'space' | 'provider';
  building: Rebuild | undefined;
  live: Rebuild | undefined;
}

function Index({ kind, building, live }: IndexProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const name = { part: t`Parts`, space: t`Spaces`, provider: t`Providers` }[kind];
  const beginning = useMutation({
    mutationFn: () => beginRebuild(kind),
    onSettled: () => client.invalidateQueries(rebuildsQuery()),
  });
  const finished = live?.finishedAt ?? null;
  const since = finished === null ? '' : timeText(finished);
  const documents = live === undefined ? '' : numberText(live.total);
  return (
    <li className={styles['index']}>
      <h2>{name}</h2>
      {building === undefined ? (
        <p className={styles['about']}>
          {live === undefined ? (
            <Trans>No index yet</Trans>
          ) : finished === null ? (
            <Trans>{documents} documents</Trans>
          ) : (
            <Trans>
              {documents} documents, built {since}
            </Trans>
          )}
        </p>
      ) : (
        <Share name={name} rebuild={building} />
      )}
      {beginning.isError && <RefusalNotice error={beginning.error} />}
      <div>
        <Button
          disabled={beginning.isPending || building !== undefined}
          onClick={() => beginning.mutate()}
        >
          {building === undefined ? <Trans>Rebuild it</Trans> : <Trans>Being rebuilt</Trans>}
          <span className="hidden-text"> {name}</span>
        </Button>
      </div>
    </li>
  );
}

function Share({ name, rebuild }: { name: string; rebuild: Rebuild }) {
  const { t } = useLingui();
  const { done, total } = rebuild;
  return (
    <div className={styles['share']}>
      <progress aria-label={t`Rebuild: ${name}`} value={done} max={Math.max(total, done, 1)} />
      <span>
        <Trans>
          {numberText(done)} of {numberText(total)}
        </Trans>
      </span>
    </div>
  );
}
