import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Enquiry } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { enquiryQuery, LETTING_KEY } from './queries';
import styles from './Letting.module.css';

/** A question as its asker sees it. */
export function EnquiryPage({ id }: { id: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Question`}>
      <nav aria-label={t`Back`}>
        <Link to="/viewings">
          <Trans>My viewings</Trans>
        </Link>
      </nav>
      <Thread id={id} level="h1" />
    </Page>
  );
}

/** What was said about a unit, and the field for more. */
export function Thread({ id, level: Heading }: { id: string; level: 'h1' | 'h2' }) {
  const { t } = useLingui();
  const { data: one, error, refetch } = useQuery(enquiryQuery(id));
  if (one === undefined) {
    return error === null ? (
      <SkeletonLines lines={8} />
    ) : (
      <>
        <Heading className="hidden-text">{t`Question`}</Heading>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <article className={styles['thread']}>
      <header>
        <Heading>
          <Link to="/units/$id" params={{ id: one.unit }}>
            {one.unitName}
          </Link>
        </Heading>
        <p className={styles['small']}>
          {one.who === null ? (
            <Trans>Let by {one.owner}</Trans>
          ) : (
            <>
              {one.who.email}
              {one.who.organisation !== null && `, ${one.who.organisation}`}
            </>
          )}
        </p>
      </header>
      <ol className={styles['messages']}>
        {one.messages.map(({ id: key, at, by, text }) => (
          <li key={key} className={by === one.side ? styles['mine'] : styles['theirs']}>
            <p className={styles['small']}>
              <strong>{by === one.side ? t`You` : (one.who?.email ?? one.owner)}</strong>{' '}
              <time dateTime={at}>{momentText(at)}</time>
            </p>
            <p className={styles['said']}>{text}</p>
          </li>
        ))}
      </ol>
      <Answer one={one} />
    </article>
  );
}

function Answer({ one }: { one: Enquiry }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['text'],
    check: (values) => (typed(values, 'text').trim() === '' ? { text: t`This is needed.` } : {}),
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/enquiries/{id}/messages', {
          params: { path: { id: one.id } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: (fresh, element) => {
      element.reset();
      client.setQueryData(enquiryQuery(one.id).queryKey, fresh);
      void client.invalidateQueries({ queryKey: [...LETTING_KEY, 'enquiries'] });
    },
  });
  return (
    <Form form={form} label={t`Message`}>
      <TextArea
        label={t`Message`}
        name="text"
        rows={3}
        maxLength={2000}
        required
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
