import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import { MINE, may, useMe } from '@/lib/api/session';
import type { RulesVersion } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { useProcessWord } from '../words';
import { Comparison } from './Comparison';
import { ALL_PROCESSES } from './MachinesForm';
import { documentQuery, rulesQuery } from './queries';
import { RulesEditor } from './RulesEditor';
import { WorkshopFrame, WorkshopRefusal } from './WorkshopFrame';
import styles from './Workshop.module.css';

/** What is open in the editor: a version, or a document to begin with. */
type Opened = { version: string } | { starter: string } | { compared: string };

/** One's own prices: every version, and an editor that tries a new one. */
export function RulesPage() {
  const { data, error, refetch } = useQuery(rulesQuery());
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <WorkshopFrame>
      {error !== null ? (
        <WorkshopRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} />
      ) : (
        <>
          <Begin onBegin={(starter) => setOpened({ starter })} />
          {data.items.length > 0 && (
            <Versions
              versions={data.items}
              onOpen={(version) => setOpened({ version })}
              onCompare={(compared) => setOpened({ compared })}
            />
          )}
          {opened !== null &&
            ('version' in opened ? (
              <OpenVersion key={opened.version} id={opened.version} />
            ) : 'compared' in opened ? (
              <Comparison key={opened.compared} id={opened.compared} versions={data.items} />
            ) : (
              <OpenStarter key={opened.starter} process={opened.starter} />
            ))}
        </>
      )}
    </WorkshopFrame>
  );
}

function Begin({ onBegin }: { onBegin: (process: string) => void }) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const [process, setProcess] = useState('pcb');
  return (
    <section className={styles['part']} aria-labelledby="begin">
      <h2 id="begin">
        <Trans>Prices as rules</Trans>
      </h2>
      <p className={styles['lead']}>
        <Trans>
          One document says what a process costs. Makers get a firm price from it at once. Begin
          with a short one that works, change it, try it on its samples and on a design of yours,
          then put it into force. Every version is kept: firm prices rest on the one they were made
          with.
        </Trans>
      </p>
      <div className={styles['line']}>
        <Select
          label={t`Process`}
          value={process}
          onChange={(event) => setProcess(event.target.value)}
        >
          {ALL_PROCESSES.map((one) => (
            <option key={one} value={one}>
              {processWord(one)}
            </option>
          ))}
        </Select>
        <Button onClick={() => onBegin(process)}>
          <Trans>Begin with a short document</Trans>
        </Button>
      </div>
    </section>
  );
}

interface VersionsProps {
  versions: readonly RulesVersion[];
  onOpen: (id: string) => void;
  onCompare: (id: string) => void;
}

function Versions({ versions, onOpen, onCompare }: VersionsProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const me = useMe();
  const owner = me !== null && me !== undefined && may(me, 'apply');
  const processWord = useProcessWord();
  const stopping = useMutation({
    mutationFn: (process: string) =>
      done(api.DELETE('/api/v1/provider/offerings/{process}', { params: { path: { process } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [MINE] }),
  });
  const columns: Column<RulesVersion>[] = [
    {
      key: 'process',
      header: t`Process`,
      wide: true,
      cell: ({ process, version }) => (
        <strong>
          {processWord(process)} · {t`version ${version}`}
        </strong>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ inForce }) =>
        inForce ? <Tag tone="green">{t`In force`}</Tag> : <Tag>{t`Kept`}</Tag>,
    },
    { key: 'at', header: t`Written`, cell: ({ createdAt }) => timeText(createdAt) },
    {
      key: 'quotes',
      header: t`Firm prices`,
      align: 'end',
      cell: ({ quotes }) => numberText(quotes),
    },
    {
      key: 'open',
      header: t`Actions`,
      headerHidden: true,
      cell: ({ id, process, version, inForce }) => (
        <div className={styles['line']}>
          <Button
            shape="small"
            aria-label={t`See it: ${processWord(process)}, version ${version}`}
            onClick={() => onOpen(id)}
          >
            <Trans>See it</Trans>
          </Button>
          {version > 1 && (
            <Button
              shape="small"
              aria-label={t`Compare ${processWord(process)}, version ${version}, with another`}
              onClick={() => onCompare(id)}
            >
              <Trans>Compare</Trans>
            </Button>
          )}
          {inForce && owner && (
            <Button
              shape="small"
              aria-label={t`Stop offering ${processWord(process)}`}
              disabled={stopping.isPending}
              onClick={() => stopping.mutate(process)}
            >
              <Trans>Stop offering</Trans>
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <section className={styles['part']} aria-labelledby="versions">
      <h2 id="versions">
        <Trans>Versions</Trans>
      </h2>
      {stopping.isError && <RefusalNotice error={stopping.error} />}
      <Table caption={t`Versions`} columns={columns} rows={versions} rowKey={({ id }) => id} />
    </section>
  );
}

function OpenVersion({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(documentQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <SkeletonLines lines={12} /> : <RulesEditor first={data.document} />;
}

function OpenStarter({ process }: { process: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: [MINE, 'starter', process],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/provider/rules/starters/{process}', {
          signal,
          params: { path: { process } },
        }),
      ),
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <SkeletonLines lines={12} /> : <RulesEditor first={data.document} />;
}
