import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { ReviewCase, YearReview } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { OperatorTabs } from './OperatorTabs';
import { appealsQuery, REGISTRY, reviewsQuery } from './queries';
import styles from './Registry.module.css';

/** The yearly reviews: running one, and the appeals that are open. */
export function OperatorReviews() {
  const { data } = useQuery(reviewsQuery());
  const { data: appeals } = useQuery(appealsQuery());
  const client = useQueryClient();
  const running = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/makerspace-reviews', { body: { day: null } })),
    onSettled: () => client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        <Trans>Yearly review</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>
          It judges every title by the rules of today and proposes keep, warn or remove. It changes
          nothing by itself; you decide each one.
        </Trans>
      </p>
      {data?.items.some((review) => review.year === new Date().getFullYear()) === false && (
        <FormActions>
          <Button look="primary" disabled={running.isPending} onClick={() => running.mutate()}>
            <Trans>Run the review of this year</Trans>
          </Button>
        </FormActions>
      )}
      {running.isError && <RefusalNotice error={running.error} />}
      {data?.items.length === 0 && (
        <EmptyState icon="list" title={<Trans>No review was run yet</Trans>} />
      )}
      <ul className={styles['cards']}>
        {data?.items.map((review) => (
          <li key={review.id} className={styles['card']}>
            <h3>
              <Link to="/operator/makerspaces/reviews/$id" params={{ id: review.id }}>
                {review.year}
              </Link>
            </h3>
            <ReviewFigures review={review} />
          </li>
        ))}
      </ul>
      <h2>
        <Trans>Open appeals</Trans>
      </h2>
      {appeals?.items.length === 0 && (
        <p>
          <Trans>None.</Trans>
        </p>
      )}
      {appeals?.items.map((one) => (
        <Appeal key={`${one.review} ${one.space}`} one={one} />
      ))}
    </div>
  );
}

/** What a review proposes, as a bar and in figures. */
export function ReviewFigures({ review }: { review: YearReview }) {
  const { keep, warn, remove } = review.proposals;
  return (
    <>
      <div className={styles['tally']} aria-hidden="true">
        <span style={{ flexGrow: keep }} />
        <span style={{ flexGrow: warn }} />
        <span style={{ flexGrow: remove }} />
      </div>
      <p className={styles['small']}>
        <Trans>
          {numberText(review.subjects)} titles by the rules of {dayText(review.day)}: keep{' '}
          {numberText(keep)}, warn {numberText(warn)}, remove {numberText(remove)};{' '}
          {numberText(review.undecided)} not decided
        </Trans>
      </p>
      <p className={styles['hash']} translate="no">
        SHA-256 {review.hash}
      </p>
    </>
  );
}

function Appeal({ one }: { one: ReviewCase }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['answer'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-appeals/{id}/{space}/answer', {
          params: { path: { id: one.review, space: one.space } },
          body: { outcome: typed(values, 'outcome'), answer: typed(values, 'answer') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <section className={styles['card']} aria-label={one.name}>
      <h3>{one.name}</h3>
      <p>{one.appeal?.text}</p>
      <Form form={form} label={t`Answer the appeal of ${one.name}`}>
        <TextArea
          label={t`Answer`}
          name="answer"
          required
          maxLength={4000}
          hint={t`Whoever took the first decision cannot answer.`}
          error={form.errorOf('answer')}
        />
        <FormActions>
          <Button type="submit" name="outcome" value="upheld" disabled={form.busy}>
            <Trans>Uphold it</Trans>
          </Button>
          <Button type="submit" name="outcome" value="refused" look="danger" disabled={form.busy}>
            <Trans>Refuse it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
