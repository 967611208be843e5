import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import { useMe } from '@/lib/api/session';
import type { Centre } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { FilesField } from './FilesField';
import { PARK_KEY } from './queries';
import styles from './Centres.module.css';

/** A question to a centre, without an appointment. */
export function AskForm({ centre, service }: { centre: Centre; service: string | undefined }) {
  const { t } = useLingui();
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    fields: ['service', 'title', 'question'],
    send: async (values) => {
      const one = await bodyOf(
        api.POST('/api/v1/cases', {
          body: {
            centre: centre.slug,
            service: typed(values, 'service'),
            title: typed(values, 'title'),
            question: typed(values, 'question'),
          },
        }),
      );
      // The case is there by now: what goes wrong with a file can be put right on its page.
      const files = await sendFiles(`/api/v1/cases/${one.id}`, values).catch(() => []);
      if (files.length > 0) {
        await bodyOf(
          api.POST('/api/v1/cases/{id}/messages', {
            params: { path: { id: one.id } },
            body: { text: t`Files to the question`, files },
          }),
        );
      }
      return one;
    },
    onDone: ({ id }) => {
      void client.invalidateQueries({ queryKey: PARK_KEY });
      void navigate({ to: '/park/cases/$id', params: { id } });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="ask">
      <h2 id="ask">
        <Trans>Ask a question</Trans>
      </h2>
      <p>
        <Trans>An adviser answers within a working day, in writing.</Trans>
      </p>
      {me === null ? (
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass()}>
            <Trans>Sign in to ask</Trans>
          </Link>
        </p>
      ) : (
        <Form form={form} label={t`Ask a question`}>
          <Select
            label={t`About`}
            name="service"
            defaultValue={service ?? centre.services[0]?.code}
            error={form.errorOf('service')}
          >
            {centre.services.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
          <Field
            label={t`In a few words`}
            name="title"
            maxLength={120}
            required
            error={form.errorOf('title')}
          />
          <TextArea
            label={t`Your question`}
            name="question"
            rows={4}
            maxLength={4000}
            required
            error={form.errorOf('question')}
          />
          <FilesField />
          <FormActions>
            <Button type="submit" disabled={form.busy}>
              <Trans>Send the question</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}

/** Sends the files that were chosen, one after the other, and gives their ids. */
export async function sendFiles(base: string, values: FormData): Promise<string[]> {
  const ids: string[] = [];
  for (const file of values.getAll('files')) {
    if (file instanceof File && file.size > 0) {
      ids.push(((await sendFile(`${base}/files`, file)) as { id: string }).id);
    }
  }
  return ids;
}
