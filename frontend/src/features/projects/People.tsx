import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Project } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { invite, removePerson } from './queries';
import { useFresh } from './useFresh';
import styles from './Projects.module.css';

/** People of other organisations who work on the project. */
export function People({ project: { id, people } }: { project: Project }) {
  const { t } = useLingui();
  const fresh = useFresh(id);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState('viewer');
  const add = useMutation({
    mutationFn: () => invite(id, email.trim(), role),
    onSuccess: async () => {
      setEmail('');
      await fresh();
    },
  });
  const remove = useMutation({
    mutationFn: (personId: string) => removePerson(id, personId),
    onSuccess: fresh,
  });
  const words: Record<string, string> = { viewer: t`may look`, editor: t`may change it` };
  return (
    <section className={styles['part']}>
      <h2>
        <Trans>Collaborators</Trans>
      </h2>
      <p className={styles['fine']}>
        <Trans>
          All members of your organisation work on it. Invite others by mail: whoever signs in with
          that address finds the project among theirs.
        </Trans>
      </p>
      {people.length > 0 && (
        <ul className={styles['list']} aria-label={t`Invited people`}>
          {people.map((person) => (
            <li key={person.id}>
              <span>
                {person.email} <span className={styles['fine']}>{words[person.role]}</span>
              </span>
              <Button
                look="quiet"
                shape="small"
                aria-label={t`Remove ${person.email}`}
                disabled={remove.isPending}
                onClick={() => remove.mutate(person.id)}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {remove.isError && <RefusalNotice error={remove.error} />}
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          if (email.trim() !== '') add.mutate();
        }}
      >
        <Field
          label={t`E-mail`}
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Select label={t`Role`} value={role} onChange={(event) => setRole(event.target.value)}>
          <option value="viewer">{words['viewer']}</option>
          <option value="editor">{words['editor']}</option>
        </Select>
        <Button type="submit" disabled={add.isPending}>
          <Trans>Invite</Trans>
        </Button>
        {add.isError && <RefusalNotice error={add.error} />}
      </form>
    </section>
  );
}
