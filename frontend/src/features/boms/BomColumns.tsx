import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Bom } from '@/lib/api/types';
import { Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { bomQuery, correctColumn } from './queries';
import { ROLES, useRoleWords } from './words';
import styles from './Boms.module.css';

/** What each column was taken for, to be corrected. */
export function BomColumns({ bom }: { bom: Bom }) {
  const { t } = useLingui();
  const words = useRoleWords();
  const client = useQueryClient();
  const correct = useMutation({
    mutationFn: ({ index, role }: { index: number; role: string }) =>
      correctColumn(bom.id, index, role),
    onSuccess: (fresh) => client.setQueryData(bomQuery(bom.id).queryKey, fresh),
  });
  if (bom.format === 'KiCad XML') return null;
  return (
    <details className={styles['columns']}>
      <summary>
        <Trans>What the columns hold</Trans>
      </summary>
      {correct.isError && <RefusalNotice error={correct.error} />}
      <div className={styles['roles']}>
        {bom.columns.map(({ index, header, role }) => (
          <Select
            key={index}
            label={header === '' ? t`Column ${index + 1}` : header}
            value={role}
            disabled={correct.isPending}
            onChange={(event) => correct.mutate({ index, role: event.target.value })}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </Select>
        ))}
      </div>
    </details>
  );
}
