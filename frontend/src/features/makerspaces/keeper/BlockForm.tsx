import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptThing } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { instantOf } from './moments';
import styles from '../Makerspaces.module.css';

/** A machine is repaired, a room is painted: nobody books it for a while. */
export function BlockForm({ things, day }: { things: readonly KeptThing[]; day: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['bookable', 'from', 'to', 'note'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/keeper/blocks', {
          body: {
            bookable: typed(values, 'bookable'),
            from: instantOf(typed(values, 'from')),
            to: instantOf(typed(values, 'to')),
            note: typed(values, 'note'),
          },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  if (things.length === 0) return null;
  return (
    <section className={styles['card']} aria-labelledby="block">
      <h2 id="block">
        <Trans>Keep something from everybody</Trans>
      </h2>
      <Form key={day} form={form} label={t`Keep something from everybody`}>
        <Select label={t`What is blocked`} name="bookable" error={form.errorOf('bookable')}>
          {things.map(({ slug, nameEn, nameZh }) => (
            <option key={slug} value={slug}>
              {currentLanguage() === 'zh-CN' ? nameZh : nameEn}
            </option>
          ))}
        </Select>
        <Field
          label={t`From (Shenzhen)`}
          name="from"
          type="datetime-local"
          required
          defaultValue={`${day}T09:00`}
          error={form.errorOf('from')}
        />
        <Field
          label={t`Until (Shenzhen)`}
          name="to"
          type="datetime-local"
          required
          defaultValue={`${day}T12:00`}
          error={form.errorOf('to')}
        />
        <Field
          label={t`Why`}
          name="note"
          maxLength={300}
          hint={t`Only keepers read it.`}
          error={form.errorOf('note')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Block it</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Kept</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}
