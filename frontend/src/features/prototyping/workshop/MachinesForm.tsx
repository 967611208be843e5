import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Workshop } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { useForm } from '@/ui/useForm';
import { useProcessWord } from '../words';
import { Saved, useKeepWorkshop } from './ProfilePage';
import { RowFields } from './RowFields';
import { useRows } from './rows';
import styles from './Workshop.module.css';

export const ALL_PROCESSES = ['pcb', 'assembly', 'stencil', 'print-3d', 'cnc', 'testing'];

/** The machines of a workshop. */
export function MachinesForm({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const keep = useKeepWorkshop();
  const { rows, add, put, remove } = useRows(
    workshop.machines.map(({ process, name, units }) => ({ process, name, units: String(units) })),
  );
  const form = useForm({
    fields: [],
    send: () =>
      bodyOf(
        api.PUT('/api/v1/provider/machines', {
          body: {
            items: rows.map(({ process, name, units }) => ({
              process,
              name,
              units: Number(units),
            })),
          },
        }),
      ),
    onDone: keep,
  });
  return (
    <Form form={form} label={t`Machines`}>
      {rows.length === 0 && (
        <p className={styles['small']}>
          <Trans>None yet. Makers see what you work with, and how many of each.</Trans>
        </p>
      )}
      {rows.map((row, index) => (
        <RowFields key={row.key} name={t`machine ${index + 1}`} onRemove={() => remove(row.key)}>
          <Select
            label={t`Process`}
            value={row.process}
            onChange={(event) => put(row.key, { process: event.target.value })}
          >
            {ALL_PROCESSES.map((process) => (
              <option key={process} value={process}>
                {processWord(process)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Machine`}
            value={row.name}
            maxLength={120}
            onChange={(event) => put(row.key, { name: event.target.value })}
          />
          <Field
            label={t`How many`}
            type="number"
            min={1}
            value={row.units}
            onChange={(event) => put(row.key, { units: event.target.value })}
          />
        </RowFields>
      ))}
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button onClick={() => add({ process: 'pcb', name: '', units: '1' })}>
          <Trans>Add a machine</Trans>
        </Button>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save the machines</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
