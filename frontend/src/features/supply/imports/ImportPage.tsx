import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, done } from '@/lib/api/client';
import type { ImportItem } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { CounterPage, CounterRefusal } from '../counter/CounterPage';
import { ImportColumns } from './ImportColumns';
import { ImportErrors } from './ImportErrors';
import { ImportPreview } from './ImportPreview';
import { StateTag } from './StateTag';
import { importQuery } from './queries';
import styles from './Imports.module.css';

/** One price list from being read to being applied. */
export function ImportPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(importQuery(id));
  useProgress(id, data);
  return (
    <CounterPage title={data?.fileName ?? t`Price list`}>
      {error !== null ? (
        <CounterRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : (
        <Body item={data} />
      )}
    </CounterPage>
  );
}

const isAtWork = (state: string): boolean => state === 'queued' || state === 'running';

/** Follows an import at work: each event brings its figures, the last one the whole. */
function useProgress(id: string, item: ImportItem | undefined) {
  const client = useQueryClient();
  const atWork = item !== undefined && isAtWork(item.state);
  useEffect(() => {
    if (!atWork) return;
    const events = new EventSource(`/api/v1/supply/imports/${id}/events`);
    events.addEventListener('progress', (event: MessageEvent<string>) => {
      const progress = JSON.parse(event.data) as Partial<ImportItem>;
      client.setQueryData(importQuery(id).queryKey, (old) => old && { ...old, ...progress });
      if (!isAtWork(progress.state ?? '')) {
        events.close();
        void client.invalidateQueries(importQuery(id));
      }
    });
    // the stream also ends when all is said: then the state is asked for once more
    events.onerror = () => {
      events.close();
      void client.invalidateQueries(importQuery(id));
    };
    return () => {
      events.close();
    };
  }, [id, atWork, client]);
}

function Body({ item }: { item: ImportItem }) {
  return (
    <>
      <Figures item={item} />
      {isAtWork(item.state) && <Working item={item} />}
      {item.failure !== null && (
        <p className={styles['failure']} role="alert">
          {item.failure.message}
        </p>
      )}
      {item.state === 'review' && <Decide item={item} />}
      {item.state === 'done' && (
        <p className={styles['good']} role="status">
          <Trans>The list is applied. Makers find it within a second or two.</Trans>{' '}
          {unknownParts(item) > 0 && (
            <Trans>Parts that the catalogue does not know are proposed to an operator.</Trans>
          )}
        </p>
      )}
      <ImportErrors item={item} />
      {item.columns.length > 0 && <ImportColumns item={item} />}
      {item.state === 'review' && <ImportPreview id={item.id} />}
    </>
  );
}

function Figures({ item }: { item: ImportItem }) {
  const { t } = useLingui();
  const dry = item.state === 'review';
  const figures: [string, number, boolean][] = [
    [t`Rows`, item.rowsTotal, false],
    [dry ? t`Would be new` : t`New`, item.created, false],
    [dry ? t`Would change` : t`Changed`, item.changed, false],
    [t`Unchanged`, item.unchanged, false],
    [dry ? t`Would go off sale` : t`Off sale`, item.removed, item.removed > 0],
    [t`Rejected`, item.rowsRejected, item.rowsRejected > 0],
  ];
  return (
    <dl className={styles['figures']}>
      <div>
        <dt>
          <Trans>State</Trans>
        </dt>
        <dd>
          <StateTag state={item.state} />
        </dd>
      </div>
      {figures.map(([label, count, alarming]) => (
        <div key={label} className={alarming ? styles['alarming'] : undefined}>
          <dt>{label}</dt>
          <dd>{numberText(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Working({ item }: { item: ImportItem }) {
  const { t } = useLingui();
  return (
    <p className={styles['sending']}>
      <progress value={item.progress} aria-label={t`Progress`} />{' '}
      <span role="status">
        {item.state === 'queued' ? (
          <Trans>Waiting for its turn</Trans>
        ) : (
          <Trans>{numberText(Math.floor(item.progress * 100))} % read</Trans>
        )}
      </span>
    </p>
  );
}

/** How many of the rows that are told wait for their part to be taken into the catalogue. */
const unknownParts = (item: ImportItem) =>
  item.errors.filter(({ code }) => code === 'unknown-part').length;

function Decide({ item }: { item: ImportItem }) {
  const client = useQueryClient();
  const apply = useMutation({
    mutationFn: () =>
      done(api.POST('/api/v1/supply/imports/{id}/apply', { params: { path: { id: item.id } } })),
    onSettled: () => client.invalidateQueries(importQuery(item.id)),
  });
  const unknown = unknownParts(item);
  const nothing = item.created + item.changed + item.removed + unknown === 0;
  return (
    <div className={styles['decide']}>
      <p>
        {nothing ? (
          <Trans>Nothing would change: every good row says what is on sale already.</Trans>
        ) : (
          <Trans>Nothing has changed yet. Good rows go on sale; rejected rows stay out.</Trans>
        )}{' '}
        {unknown > 0 && (
          <Trans>
            Parts that the catalogue does not know are proposed to an operator; their offers wait
            until then.
          </Trans>
        )}
      </p>
      <Button
        look="primary"
        disabled={nothing || apply.isPending}
        onClick={() => {
          apply.mutate();
        }}
      >
        <Trans>Apply the list</Trans>
      </Button>
      {item.rowsRejected > 0 && (
        <a
          className={buttonClass('plain')}
          href={`/api/v1/supply/imports/${item.id}/errors.csv`}
          download
        >
          <Trans>Download with the errors</Trans>
        </a>
      )}
      {apply.error !== null && <ErrorState error={apply.error} />}
    </div>
  );
}
