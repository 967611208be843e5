import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { YearReturn } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { REGISTRY, returnsQuery } from './queries';
import styles from './Registry.module.css';

/** The yearly statistics: prefilled, put right with a reason, handed in once. */
export function ReturnCard({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(returnsQuery(id));
  const now = new Date().getFullYear();
  const [year, setYear] = useState(now);
  const opening = useMutation({
    mutationFn: (wanted: number) =>
      bodyOf(
        api.POST('/api/v1/makerspace-registry/own/{id}/returns/{year}', {
          params: { path: { id, year: wanted } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: REGISTRY }),
  });
  const one = data?.items.find((entry) => entry.year === year);
  return (
    <section className={styles['card']} aria-labelledby="statistics">
      <h2 id="statistics">
        <Trans>Yearly statistics</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>
          Two years in a row without statistics cost the title. Once handed in, they never change.
        </Trans>
      </p>
      <div className={styles['tools']}>
        <Select
          label={t`Year`}
          value={year}
          onChange={({ target }) => setYear(Number(target.value))}
        >
          {[now, now - 1, now - 2, now - 3].map((entry) => (
            <option key={entry} value={entry}>
              {entry}
            </option>
          ))}
        </Select>
        {one === undefined && (
          <Button disabled={opening.isPending} onClick={() => opening.mutate(year)}>
            <Trans>Begin with what is known</Trans>
          </Button>
        )}
      </div>
      {opening.isError && <RefusalNotice error={opening.error} />}
      {one !== undefined && <ReturnForm key={year} id={id} one={one} />}
    </section>
  );
}

function ReturnForm({ id, one }: { id: string; one: YearReturn }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const params = { path: { id, year: one.year } };
  const form = useForm({
    fields: [],
    send: async (values) => {
      await bodyOf(
        api.PUT('/api/v1/makerspace-registry/own/{id}/returns/{year}', {
          params,
          body: {
            figures: Object.fromEntries(
              one.lines.map(({ field }) => [field, typed(values, `value-${field}`)]),
            ),
            reasons: Object.fromEntries(
              one.lines.map(({ field }) => [field, typed(values, `reason-${field}`)]),
            ),
          },
        }),
      );
      if (typed(values, 'deed') === 'send') {
        await bodyOf(
          api.POST('/api/v1/makerspace-registry/own/{id}/returns/{year}/submission', { params }),
        );
      }
    },
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  if (one.handedInAt !== null) {
    return (
      <>
        <Notice tone="good" title={t`Handed in`}>
          <p>{timeText(one.handedInAt)}</p>
        </Notice>
        <dl className={styles['fields']}>
          {one.lines.map((line) => (
            <div key={line.field}>
              <dt className={styles['small']}>{line.label}</dt>
              <dd>
                {line.value}
                {line.reason !== '' && <span className={styles['below']}>{line.reason}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  return (
    <Form form={form} label={t`Yearly statistics`}>
      <div className={styles['fields']}>
        {one.lines.map((line) => (
          <div key={line.field}>
            <Field
              label={line.label}
              name={`value-${line.field}`}
              type="number"
              min={0}
              step={line.decimals ? '0.01' : '1'}
              defaultValue={line.value ?? ''}
              hint={line.prefilled === null ? undefined : t`The platform knows: ${line.prefilled}`}
            />
            <Field
              label={t`Why it differs: ${line.label}`}
              labelHidden
              placeholder={t`Why it differs`}
              name={`reason-${line.field}`}
              maxLength={500}
              defaultValue={line.reason}
            />
          </div>
        ))}
      </div>
      <FormActions>
        <Button type="submit" name="deed" value="keep" disabled={form.busy}>
          <Trans>Keep as a draft</Trans>
        </Button>
        <Button type="submit" name="deed" value="send" look="primary" disabled={form.busy}>
          <Trans>Hand in the statistics</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
