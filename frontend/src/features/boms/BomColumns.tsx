import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Bom } from '@/lib/api/types';
import { Select } from '@/ui/Field';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { bomQuery, correctColumn, forgetColumns } from './queries';
import { ROLES, useRoleWords } from './words';
import styles from './Boms.module.css';

/** What each column was taken for, to be corrected. */
export function BomColumns({ bom, mayEdit }: { bom: Bom; mayEdit: boolean }) {
  const { t } = useLingui();
  const words = useRoleWords();
  const client = useQueryClient();
  const correct = useMutation({
    // one after the other, so that the last answer is of all of them
    scope: { id: `columns ${bom.id}` },
    mutationFn: ({ index, role }: { index: number; role: string }) =>
      correctColumn(bom.id, index, role),
    onSuccess: (fresh) => client.setQueryData(bomQuery(bom.id).queryKey, fresh),
  });
  const forget = useMutation({
    mutationFn: () => forgetColumns(bom.id),
    onSuccess: (fresh) => client.setQueryData(bomQuery(bom.id).queryKey, fresh),
  });
  const chosen = correct.isPending ? correct.variables : undefined;
  if (bom.format === 'KiCad XML') return null;
  return (
    <>
      {bom.rolesRememberedAt !== null && (
        <Notice>
          <p>
            <Trans>
              The columns are read as they were corrected on {dayText(bom.rolesRememberedAt)}, on a
              list with the same headings.
            </Trans>
          </p>
          {mayEdit && (
            <Button shape="small" disabled={forget.isPending} onClick={() => forget.mutate()}>
              <Trans>Read them as found, and forget it</Trans>
            </Button>
          )}
        </Notice>
      )}
      {forget.isError && <RefusalNotice error={forget.error} />}
      <details className={styles['columns']}>
        <summary>
          <Trans>What the columns hold</Trans>
        </summary>
        {correct.isError && <RefusalNotice error={correct.error} />}
        {correct.isPending && (
          <div className={styles['sending']}>
            <progress aria-label={t`Reading`} />
            <span role="status">
              <Plural
                value={bom.summary.lines}
                one="# line is read and matched anew"
                other="# lines are read and matched anew"
              />
            </span>
          </div>
        )}
        <div className={styles['roles']} aria-busy={correct.isPending}>
          {bom.columns.map(({ index, header, role }) => (
            <Select
              key={index}
              label={header === '' ? t`Column ${index + 1}` : header}
              value={chosen?.index === index ? chosen.role : role}
              disabled={!mayEdit}
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
    </>
  );
}
