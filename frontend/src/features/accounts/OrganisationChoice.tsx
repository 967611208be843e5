import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { refreshSession } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import styles from './Account.module.css';

/** In whose name somebody acts who belongs to several organisations. */
export function OrganisationChoice({ me }: { me: Me }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (organisationId: string) =>
      done(api.PUT('/api/v1/sessions/current/organisation', { body: { organisationId } })),
    onSuccess: () => refreshSession(client),
  });
  return (
    <div className={styles['narrow']}>
      {choosing.isError && <RefusalNotice error={choosing.error} />}
      <Select
        label={t`Organisation`}
        value={me.organisation?.id ?? ''}
        disabled={choosing.isPending}
        onChange={(event) => choosing.mutate(event.target.value)}
      >
        {me.organisation === null && <option value="">{t`None`}</option>}
        {me.organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
