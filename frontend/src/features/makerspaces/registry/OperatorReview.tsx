import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { ReviewCase } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Segments } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { PagedList } from '@/ui/PagedList';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { ReviewFigures } from './OperatorReviews';
import { OperatorTabs } from './OperatorTabs';
import { ReportView } from './ReportView';
import { casesQuery, REGISTRY, reviewQuery } from './queries';
import { useReasonText, useRegistryWords } from './words';
import styles from './Registry.module.css';

interface Props {
  id: string;
  proposal: string;
  onProposal: (proposal: string) => void;
}

/** A yearly review: whether it can be repeated to the bit, and each case to decide. */
export function OperatorReview({ id, proposal, onProposal }: Props) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const { data: review, error, refetch } = useQuery(reviewQuery(id));
  const list = useInfiniteQuery(casesQuery(id, proposal));
  const params = { path: { id } };
  const repeating = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/makerspace-reviews/{id}/repetition', { params })),
  });
  const keeping = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/operations/makerspace-reviews/{id}/kept', { params })),
    onSettled: async () => {
      // a list that is on its way for the first time would be shown as it was before
      await client.cancelQueries({ queryKey: REGISTRY });
      await client.invalidateQueries({ queryKey: REGISTRY });
    },
  });
  if (error !== null && review === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (review === undefined) return <SkeletonLines lines={8} />;
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        <Trans>Yearly review {review.year}</Trans>
      </h2>
      <ReviewFigures review={review} />
      <FormActions>
        <Button disabled={repeating.isPending} onClick={() => repeating.mutate()}>
          <Trans>Judge all of it again</Trans>
        </Button>
        <a href={`/api/v1/operations/makerspace-reviews/${id}/judgements.txt`} download>
          <Trans>Judgements as text</Trans>
        </a>
        <Button look="primary" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
          <Trans>Keep all that are proposed to be kept</Trans>
        </Button>
      </FormActions>
      {repeating.data !== undefined && (
        <Notice tone={repeating.data.same ? 'good' : 'danger'}>
          <p>
            {repeating.data.same ? (
              <Trans>The same to the bit.</Trans>
            ) : (
              <Trans>Not the same: {repeating.data.hash}</Trans>
            )}
          </p>
        </Notice>
      )}
      {(repeating.isError || keeping.isError) && (
        <RefusalNotice error={repeating.error ?? keeping.error} />
      )}
      <Segments
        label={t`Proposal`}
        value={proposal}
        choices={['remove', 'warn', 'keep'].map((one) => ({
          value: one,
          label: words.decision(one),
        }))}
        onChange={onProposal}
      />
      <PagedList
        list={list}
        empty={<EmptyState icon="check" title={<Trans>None is proposed for this</Trans>} />}
      >
        {(items) => (
          <ul className={styles['cards']}>
            {items.map((one) => (
              <li key={one.space} className={styles['card']}>
                <Case one={one} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

function Case({ one }: { one: ReviewCase }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const reason = useReasonText();
  const client = useQueryClient();
  const form = useForm({
    fields: ['reason'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-reviews/{id}/cases/{space}/decision', {
          params: { path: { id: one.review, space: one.space } },
          body: { decision: typed(values, 'decision'), reason: typed(values, 'reason') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <>
      <h3>
        {one.name} <Tag>{words.tier(one.tier)}</Tag>
      </h3>
      <p>
        <Trans>Proposed: {words.decision(one.proposal)}</Trans>
      </p>
      <ul>
        {one.reasons.map((code) => (
          <li key={code}>{reason(code, one.report?.conditions ?? [])}</li>
        ))}
      </ul>
      {one.report !== null && <ReportView report={one.report} open={false} />}
      {one.decision !== null ? (
        <p>
          <strong>
            <Trans>Decided: {words.decision(one.decision)}</Trans>
          </strong>{' '}
          {one.reason}
        </p>
      ) : (
        <Form form={form} label={t`Decide about ${one.name}`}>
          <Field
            label={t`Reason`}
            name="reason"
            maxLength={2000}
            hint={t`Needed where you decide otherwise than proposed.`}
            error={form.errorOf('reason')}
          />
          <FormActions>
            <Button type="submit" name="decision" value="keep" disabled={form.busy}>
              <Trans>Keep</Trans>
            </Button>
            <Button type="submit" name="decision" value="warn" disabled={form.busy}>
              <Trans>Warn</Trans>
            </Button>
            <Button type="submit" name="decision" value="remove" look="danger" disabled={form.busy}>
              <Trans>Remove the title</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
