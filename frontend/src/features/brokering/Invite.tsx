import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Candidate, OperatedRequest } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ticked, typed, useForm } from '@/ui/useForm';
import { candidatesQuery } from './queries';
import { useStandingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  data: OperatedRequest;
  onDone: (answer: OperatedRequest) => void;
}

/** Who is invited to bid: the proposed ones are ticked, and each says why. */
export function Invite({ data, onDone }: Props) {
  const { t } = useLingui();
  const id = data.request.id;
  const candidates = useQuery(candidatesQuery(id));
  const form = useForm({
    fields: ['providers', 'hours'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/requests/{id}/tenders', {
          params: { path: { id } },
          body: {
            providers: ticked(values, 'providers'),
            hours: Number(typed(values, 'hours')) || null,
          },
        }),
      ),
    onDone,
  });
  const all = candidates.data?.items ?? [];
  const fault = form.errorOf('providers');
  return (
    <section className={pieces['card']} aria-labelledby="invite">
      <h2 id="invite">
        <Trans>Invite two to five providers</Trans>
      </h2>
      <p>
        <Trans>
          Proposed in turn: who was not invited for the longest time comes first. Of three or more,
          one has finished fewer than ten jobs, if any such fits: newcomers get their share by rule.
        </Trans>
      </p>
      {candidates.isError ? (
        <ErrorState error={candidates.error} onRetry={() => void candidates.refetch()} />
      ) : candidates.data === undefined ? (
        <SkeletonLines lines={8} />
      ) : (
        <Form form={form} label={t`Invite two to five providers`}>
          <fieldset
            className={styles['candidates']}
            {...(fault !== null && { 'data-invalid': '' })}
          >
            <legend>
              <Trans>Who can do it</Trans>
            </legend>
            {fault !== null && <p role="alert">{fault}</p>}
            {all
              .filter(({ invitable }) => invitable)
              .map((one) => (
                <CandidateRow key={one.provider.slug} candidate={one} />
              ))}
            {!all.some(({ invitable }) => invitable) && (
              <p>
                <Trans>Nobody who is here can do it. Say so to the maker, or ask for more.</Trans>
              </p>
            )}
          </fieldset>
          <details className={styles['fold']}>
            <summary>
              <Trans>Who cannot be invited, and why</Trans> (
              {all.filter(({ invitable }) => !invitable).length})
            </summary>
            <ul className={styles['whyNot']}>
              {all
                .filter(({ invitable }) => !invitable)
                .map(({ provider, why }) => (
                  <li key={provider.slug}>
                    <strong>{provider.name}</strong>{' '}
                    {why
                      .filter(({ good }) => !good)
                      .map(({ text }) => text)
                      .join(' ')}
                  </li>
                ))}
            </ul>
          </details>
          <Field
            label={t`Hours until the deadline`}
            name="hours"
            type="number"
            min={1}
            max={336}
            defaultValue={data.tenderHours}
            error={form.errorOf('hours')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Invite them</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}

function CandidateRow({ candidate }: { candidate: Candidate }) {
  const { t } = useLingui();
  const standing = useStandingWord();
  const { provider, proposed, newcomer, finishedJobs, lastInvitedAt, why } = candidate;
  return (
    <label className={styles['candidate']}>
      <input type="checkbox" name="providers" value={provider.slug} defaultChecked={proposed} />
      <span>
        <span className={styles['line']}>
          <strong>{provider.name}</strong>
          {proposed && <Tag tone="green">{t`proposed`}</Tag>}
          {newcomer && <Tag tone="copper">{t`newcomer`}</Tag>}
        </span>
        <span className={styles['known']}>
          {standing(provider.state)} · {provider.city} ·{' '}
          <Plural value={finishedJobs} one="# finished job" other="# finished jobs" /> ·{' '}
          {lastInvitedAt === null ? (
            <Trans>never invited</Trans>
          ) : (
            <Trans>last invited on {dayText(lastInvitedAt)}</Trans>
          )}
        </span>
        {why.map(({ good, text }) => (
          <span key={text} className={good ? styles['pro'] : styles['con']}>
            <Icon name={good ? 'check' : 'warning'} size={14} />
            <span>{text}</span>
          </span>
        ))}
      </span>
    </label>
  );
}
