import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { Button, buttonClass } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { LETTING_KEY } from './queries';
import styles from './Letting.module.css';

interface Props {
  id: string;
  owner: string;
  enquiry: string | null;
  signedIn: boolean;
}

/** A question to the owner of a unit; who has asked before goes on in the same thread. */
export function AskOwner({ id, owner, enquiry, signedIn }: Props) {
  const address = useRouterState({ select: ({ location }) => location.href });
  return (
    <section className={styles['card']} aria-labelledby="ask">
      <h2 id="ask">
        <Trans>Ask</Trans>
      </h2>
      <p>
        <Trans>Let by {owner}</Trans>
      </p>
      {!signedIn ? (
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass()}>
            <Trans>Sign in to ask</Trans>
          </Link>
        </p>
      ) : enquiry !== null ? (
        <p>
          <Link to="/enquiries/$id" params={{ id: enquiry }} className={buttonClass()}>
            <Trans>Go on with your question</Trans>
          </Link>
        </p>
      ) : (
        <Ask id={id} />
      )}
    </section>
  );
}

function Ask({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    fields: ['text'],
    check: (values) => (typed(values, 'text').trim() === '' ? { text: t`This is needed.` } : {}),
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/units/{id}/enquiries', {
          params: { path: { id } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: (thread) => {
      void client.invalidateQueries({ queryKey: LETTING_KEY });
      void navigate({ to: '/enquiries/$id', params: { id: thread.id } });
    },
  });
  return (
    <Form form={form} label={t`Ask the owner`}>
      <TextArea
        label={t`Your question`}
        name="text"
        rows={4}
        maxLength={2000}
        required
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" disabled={form.busy}>
          <Trans>Ask the owner</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
