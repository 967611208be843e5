import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { ParkCase } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { CaseTimeline } from './CaseTimeline';
import { caseQuery, PARK_KEY } from './queries';
import { TalkForm } from './TalkForm';
import { useCaseWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** A question to a centre as the asker sees it. */
export function CasePage({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data: one, error, refetch } = useQuery(caseQuery(id));
  const params = { path: { id } };
  const keep = (answer: ParkCase) => {
    client.setQueryData(caseQuery(id).queryKey, answer);
    void client.invalidateQueries({ queryKey: PARK_KEY });
  };
  const close = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/cases/{id}/closing', { params, body: { text: null, files: [] } })),
    onSuccess: keep,
  });
  if (one === undefined) {
    return (
      <Page title={t`Question`}>
        <h1 className="hidden-text">{t`Question`}</h1>
        {error === null ? (
          <SkeletonLines lines={10} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const base = `/api/v1/cases/${id}`;
  return (
    <Page title={one.title}>
      <nav aria-label={t`Back`}>
        <Link to="/park/appointments">
          <Trans>My appointments</Trans>
        </Link>
      </nav>
      <CaseHead one={one} level="h1" />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <section className={styles['card']}>
            <h2>
              <Trans>Question</Trans>
            </h2>
            <p className={pieces['said']}>{one.question}</p>
          </section>
          <CaseTimeline entries={one.timeline} base={base} />
        </div>
        <div className={styles['main']}>
          {one.can.includes('close') && (
            <section className={styles['card']}>
              {close.isError && <RefusalNotice error={close.error} />}
              <Button
                look={one.state === 'answered' ? 'primary' : 'plain'}
                disabled={close.isPending}
                onClick={() => close.mutate()}
              >
                {one.state === 'answered' ? (
                  <Trans>That answers it</Trans>
                ) : (
                  <Trans>I do not need the answer any more</Trans>
                )}
              </Button>
            </section>
          )}
          {one.can.includes('reopen') && (
            <section className={styles['card']}>
              <TalkForm
                label={t`What is missing`}
                button={<Trans>Open it again</Trans>}
                base={base}
                send={(body) => bodyOf(api.POST('/api/v1/cases/{id}/reopening', { params, body }))}
                onDone={keep}
              />
            </section>
          )}
          {one.can.includes('say') && one.state !== 'answered' && (
            <section className={styles['card']}>
              <TalkForm
                label={t`Message to the centre`}
                button={<Trans>Send</Trans>}
                base={base}
                send={(body) => bodyOf(api.POST('/api/v1/cases/{id}/messages', { params, body }))}
                onDone={keep}
              />
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}

/** The title of a case, its number and how it stands. */
export function CaseHead({ one, level: Heading }: { one: ParkCase; level: 'h1' | 'h2' }) {
  const word = useCaseWord();
  return (
    <header className={pieces['intro']}>
      <Heading>{one.title}</Heading>
      <p className={pieces['tags']}>
        <Tag tone={one.state === 'answered' ? 'green' : 'plain'}>{word(one.state)}</Tag>
        <span className="mono">{one.number}</span>
        <span>
          <Link to="/park/$slug" params={{ slug: one.centre }}>
            {one.centreName}
          </Link>{' '}
          · {one.serviceName}
        </span>
      </p>
    </header>
  );
}
