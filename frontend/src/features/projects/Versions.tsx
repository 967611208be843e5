import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Project } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Confirm } from '@/ui/Confirm';
import { Field, Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { addVersion, listsQuery, removeVersion } from './queries';
import { useFresh } from './useFresh';
import styles from './Projects.module.css';

const FORMS = ['csv', 'xlsx', 'kicad', 'jlc-bom'] as const;

/** The versions of a project, each to be opened or had as a file, and a form for the next one. */
export function Versions({ project, mayEdit }: { project: Project; mayEdit: boolean }) {
  const { t } = useLingui();
  const fresh = useFresh(project.id);
  const remove = useMutation({
    mutationFn: (number: number) => removeVersion(project.id, number),
    onSuccess: async () => {
      setLeaving(null);
      await fresh();
    },
  });
  const [leaving, setLeaving] = useState<number | null>(null);
  const words: Record<(typeof FORMS)[number], string> = {
    csv: t`CSV`,
    xlsx: t`XLSX`,
    kicad: t`KiCad fields`,
    'jlc-bom': t`JLC BOM`,
  };
  return (
    <section className={styles['part']}>
      <h2>
        <Trans>Versions</Trans>
      </h2>
      {project.versions.length === 0 ? (
        <p className={styles['fine']}>
          <Trans>None yet: add a list of parts as the first one.</Trans>
        </p>
      ) : (
        <ol className={styles['list']} aria-label={t`Versions`}>
          {project.versions.toReversed().map(({ number, bomId, note, createdAt }) => (
            <li key={number}>
              <span>
                {bomId === null ? (
                  t`Version ${number}`
                ) : (
                  <Link to="/boms/$id" params={{ id: bomId }}>{t`Version ${number}`}</Link>
                )}{' '}
                {note}
                <span className={styles['fine']}> {timeText(createdAt)}</span>
              </span>
              <span className={styles['actions']}>
                {FORMS.map((form) => (
                  <a
                    key={form}
                    href={`/api/v1/projects/${project.id}/versions/${number}/file?form=${form}`}
                    aria-label={t`${words[form]} of version ${number}`}
                    download
                  >
                    {words[form]}
                  </a>
                ))}
                {mayEdit && (
                  <Button
                    look="quiet"
                    shape="small"
                    aria-label={t`Remove version ${number}`}
                    onClick={() => setLeaving(number)}
                  >
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {leaving !== null && (
        <Confirm
          danger
          title={<Trans>Remove version {leaving}?</Trans>}
          deed={<Trans>Remove</Trans>}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(leaving)}
          onClose={() => setLeaving(null)}
        >
          <p>
            <Trans>What it has cost is forgotten. Its list of parts stays among your lists.</Trans>
          </p>
        </Confirm>
      )}
      {mayEdit && <AddForm project={project} />}
    </section>
  );
}

function AddForm({ project }: { project: Project }) {
  const { t } = useLingui();
  const fresh = useFresh(project.id);
  const { data } = useQuery(listsQuery());
  const taken = new Set(project.versions.map(({ bomId }) => bomId));
  const lists = (data?.items ?? []).filter(({ id }) => !taken.has(id));
  const [chosen, setChosen] = useState('');
  const [note, setNote] = useState('');
  const bom = lists.some(({ id }) => id === chosen) ? chosen : (lists[0]?.id ?? '');
  const add = useMutation({
    mutationFn: () => addVersion(project.id, bom, note),
    onSuccess: async () => {
      setNote('');
      await fresh();
    },
  });
  if (data !== undefined && lists.length === 0) {
    return (
      <p>
        <Trans>
          <Link to="/boms">Send a list of parts</Link>, then it can be added here as a version.
        </Trans>
      </p>
    );
  }
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        if (bom !== '') add.mutate();
      }}
    >
      <Select
        label={t`List of parts`}
        value={bom}
        onChange={(event) => setChosen(event.target.value)}
      >
        {lists.map(({ id, name, createdAt }) => (
          <option key={id} value={id}>
            {name} · {timeText(createdAt)}
          </option>
        ))}
      </Select>
      <Field
        label={t`What is new in it`}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" disabled={bom === '' || add.isPending}>
        {add.isPending ? <Trans>It is being priced</Trans> : <Trans>Add as a version</Trans>}
      </Button>
      {add.isError && <RefusalNotice error={add.error} />}
    </form>
  );
}
