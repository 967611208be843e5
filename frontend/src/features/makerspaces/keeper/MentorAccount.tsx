import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { mentorPersonQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The account of a mentor: a keeper asks, the person agrees. */
export function MentorAccount({ slug }: { slug: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const again = () => void client.invalidateQueries({ queryKey: MAKER_KEY });
  const { data } = useQuery(mentorPersonQuery(slug));
  const form = useForm({
    fields: ['email'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/keeper/bookables/{slug}/person', {
          params: { path: { slug } },
          body: { email: typed(values, 'email') },
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      again();
    },
  });
  const end = useMutation({
    mutationFn: () =>
      done(api.DELETE('/api/v1/keeper/bookables/{slug}/person', { params: { path: { slug } } })),
    onSuccess: again,
  });
  return (
    <section className={styles['card']} aria-labelledby="mentor-account">
      <h2 id="mentor-account">
        <Trans>Account of the mentor</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>
          Whoever agrees is told of each booking of these hours and sees who comes among their own
          bookings.
        </Trans>
      </p>
      {data !== undefined && data.state !== 'nobody' && (
        <p className={pieces['tags']}>
          {data.email}
          {data.state === 'agreed' ? (
            <Tag tone="green">
              <Trans>has agreed</Trans>
            </Tag>
          ) : (
            <Tag tone="copper">
              <Trans>was asked</Trans>
            </Tag>
          )}
          <Button shape="small" disabled={end.isPending} onClick={() => end.mutate()}>
            {data.state === 'agreed' ? <Trans>End it</Trans> : <Trans>Take it back</Trans>}
            <span className="hidden-text"> {data.email}</span>
          </Button>
        </p>
      )}
      {end.isError && <RefusalNotice error={end.error} />}
      <Form form={form} label={t`Account of the mentor`}>
        <Field
          label={t`E-mail address of the account`}
          name="email"
          type="email"
          required
          hint={t`The person is told, and has to agree.`}
          error={form.errorOf('email')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Ask</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
