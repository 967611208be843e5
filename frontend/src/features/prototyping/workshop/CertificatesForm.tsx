import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Workshop } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { useForm } from '@/ui/useForm';
import { Saved, useKeepWorkshop } from './ProfilePage';
import { RowFields } from './RowFields';
import { useRows } from './rows';
import { useCertificateWord } from './words';
import styles from './Workshop.module.css';

/** The certificates of a workshop, those that do not count any more too. */
export function CertificatesForm({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const standingWord = useCertificateWord();
  const keep = useKeepWorkshop();
  const { rows, add, put, remove } = useRows(
    workshop.certificates.map(({ name, number, expiresOn }) => ({ name, number, expiresOn })),
  );
  const form = useForm({
    fields: [],
    check: () =>
      rows.some(({ expiresOn }) => expiresOn === '')
        ? Object.fromEntries(
            rows
              .filter(({ expiresOn }) => expiresOn === '')
              .map(({ key }) => [`day ${key}`, t`This is needed.`]),
          )
        : {},
    send: () =>
      bodyOf(
        api.PUT('/api/v1/provider/certificates', {
          body: { items: rows.map(({ name, number, expiresOn }) => ({ name, number, expiresOn })) },
        }),
      ),
    onDone: keep,
  });
  const standing = (name: string, day: string) =>
    workshop.certificates.find((one) => one.name === name && one.expiresOn === day)?.standing;
  return (
    <Form form={form} label={t`Certificates`}>
      {rows.length === 0 && (
        <p className={styles['small']}>
          <Trans>None yet. ISO 9001, UL or a laboratory’s accreditation tell makers much.</Trans>
        </p>
      )}
      {rows.map((row, index) => {
        const known = standing(row.name, row.expiresOn);
        return (
          <RowFields
            key={row.key}
            name={t`certificate ${index + 1}`}
            onRemove={() => remove(row.key)}
          >
            <Field
              label={t`Certificate`}
              value={row.name}
              maxLength={120}
              onChange={(event) => put(row.key, { name: event.target.value })}
            />
            <Field
              label={t`Number`}
              value={row.number}
              maxLength={80}
              onChange={(event) => put(row.key, { number: event.target.value })}
            />
            <Field
              label={t`Valid until`}
              type="date"
              value={row.expiresOn}
              error={form.errorOf(`day ${row.key}`)}
              {...(known !== undefined && { hint: standingWord(known) })}
              onChange={(event) => put(row.key, { expiresOn: event.target.value })}
            />
          </RowFields>
        );
      })}
      <Saved shown={form.succeeded} />
      <FormActions>
        <Button onClick={() => add({ name: '', number: '', expiresOn: '' })}>
          <Trans>Add a certificate</Trans>
        </Button>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save the certificates</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
