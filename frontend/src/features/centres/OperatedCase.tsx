import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { ParkCase } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { CaseHead } from './CasePage';
import { CaseTimeline } from './CaseTimeline';
import { operatedCaseQuery, PARK_KEY } from './queries';
import { TalkForm } from './TalkForm';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** A case as operators answer it: first somebody takes it on. */
export function OperatedCase({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data: one, error, refetch } = useQuery(operatedCaseQuery(id));
  const params = { path: { id } };
  const keep = (answer: ParkCase) => {
    client.setQueryData(operatedCaseQuery(id).queryKey, answer);
    void client.invalidateQueries({ queryKey: PARK_KEY });
  };
  const act = useMutation({
    mutationFn: (what: 'assign' | 'close') =>
      what === 'assign'
        ? bodyOf(api.POST('/api/v1/operations/cases/{id}/assignment', { params }))
        : bodyOf(
            api.POST('/api/v1/operations/cases/{id}/closing', {
              params,
              body: { text: null, files: [] },
            }),
          ),
    onSuccess: keep,
  });
  if (one === undefined) {
    return error === null ? (
      <SkeletonLines lines={10} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const base = `/api/v1/operations/cases/${id}`;
  return (
    <div className={styles['main']}>
      <nav aria-label={t`Back`}>
        <Link to="/operator/park" search={{ tab: 'cases' }}>
          <Trans>Cases</Trans>
        </Link>
      </nav>
      <CaseHead one={one} level="h2" />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <section className={styles['card']}>
            <h2>
              <Trans>Question</Trans>
            </h2>
            <p className={pieces['said']}>{one.question}</p>
            <p className={pieces['small']}>
              {one.asker}
              {one.organisation !== null && ` · ${one.organisation}`} · {timeText(one.createdAt)}
            </p>
            {one.assignee !== null && (
              <p className={pieces['small']}>
                <Trans>Answered by {one.assignee}</Trans>
              </p>
            )}
          </section>
          <CaseTimeline entries={one.timeline} base={base} />
        </div>
        <div className={styles['main']}>
          {act.isError && <RefusalNotice error={act.error} />}
          <div className={pieces['buttons']}>
            {one.can.includes('assign') && (
              <Button
                look={one.state === 'assigned' ? 'plain' : 'primary'}
                disabled={act.isPending}
                onClick={() => act.mutate('assign')}
              >
                {one.state === 'assigned' ? <Trans>Take it over</Trans> : <Trans>Take it on</Trans>}
              </Button>
            )}
            {one.can.includes('close') && (
              <Button disabled={act.isPending} onClick={() => act.mutate('close')}>
                <Trans>Close the case</Trans>
              </Button>
            )}
          </div>
          {one.can.includes('answer') && (
            <section className={styles['card']}>
              <TalkForm
                label={t`Answer`}
                button={<Trans>Send the answer</Trans>}
                base={base}
                look="primary"
                send={(body) =>
                  bodyOf(api.POST('/api/v1/operations/cases/{id}/answers', { params, body }))
                }
                onDone={keep}
              />
            </section>
          )}
          {one.can.includes('say') && (
            <section className={styles['card']}>
              <TalkForm
                label={t`Message to the asker`}
                button={<Trans>Send the message</Trans>}
                base={base}
                send={(body) =>
                  bodyOf(api.POST('/api/v1/operations/cases/{id}/messages', { params, body }))
                }
                onDone={keep}
              />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
