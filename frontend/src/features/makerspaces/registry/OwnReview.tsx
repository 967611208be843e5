import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import { ownReviewQuery, REGISTRY } from './queries';
import { useReasonText, useRegistryWords } from './words';
import styles from './Registry.module.css';

/** What the last yearly review decided, and the appeal against it. */
export function OwnReview({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const reason = useReasonText();
  const client = useQueryClient();
  const { data } = useQuery(ownReviewQuery(id));
  const one = data?.items[0];
  const form = useForm({
    fields: ['text'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/makerspace-registry/own/{id}/appeal', {
          params: { path: { id } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  if (one === undefined || one.decision === null) return null;
  const taken = one.decision !== 'keep';
  return (
    <section className={styles['card']} aria-labelledby="review">
      <h2 id="review">
        <Trans>
          Yearly review {one.year}: {words.decision(one.decision)}
        </Trans>
      </h2>
      {taken && (
        <ul>
          {one.reasons.map((code) => (
            <li key={code}>{reason(code, one.report?.conditions ?? [])}</li>
          ))}
        </ul>
      )}
      {one.reason !== '' && <p>{one.reason}</p>}
      {one.appeal !== null && (
        <Notice
          title={
            one.appeal.outcome === null ? (
              <Trans>Your appeal is being looked at</Trans>
            ) : one.appeal.outcome === 'upheld' ? (
              <Trans>Your appeal was upheld</Trans>
            ) : (
              <Trans>Your appeal was refused</Trans>
            )
          }
        >
          <p>{one.appeal.answer === '' ? one.appeal.text : one.appeal.answer}</p>
        </Notice>
      )}
      {taken && one.appeal === null && one.appealUntil !== null && (
        <Form form={form} label={t`Appeal`}>
          <TextArea
            label={t`Why the decision is wrong`}
            name="text"
            maxLength={4000}
            required
            hint={t`Until ${dayText(one.appealUntil)}. Another operator decides.`}
            error={form.errorOf('text')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Appeal</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}
