import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Tender } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { BidForm } from './BidForm';
import { Due } from './Due';
import { Fold } from './Fold';
import { BROKERING_KEY, tenderQuery } from './queries';
import { ReasonForm } from './ReasonForm';
import { RequestFacts } from './RequestFacts';
import { RequestTimeline } from './RequestTimeline';
import type { ShowDesign } from './types';
import { useAnswerWord, useOutcomeWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

/** An invitation: the brief, what was asked, and the own bid. */
export function TenderPage({ id, showDesign }: { id: string; showDesign: ShowDesign }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const answer = useAnswerWord();
  const { data: tender, error, refetch } = useQuery(tenderQuery(id));
  if (tender === undefined) {
    return (
      <Page title={t`Tender`}>
        <h1 className="hidden-text">{t`Tender`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const keep = (fresh: Tender) => {
    client.setQueryData(tenderQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: BROKERING_KEY });
  };
  return (
    <Page title={tender.title}>
      <nav aria-label={t`Back`}>
        <Link to="/provider/tenders">
          <Trans>All tenders</Trans>
        </Link>
      </nav>
      <header className={pieces['head']}>
        <h1>{tender.title}</h1>
        <Tag tone={tender.state === 'bid' ? 'green' : 'plain'}>{answer(tender.state)}</Tag>
        <span className={`mono ${pieces['tiny']}`}>{tender.number}</span>
        {tender.open && <Due at={tender.deadline} />}
      </header>
      <div className={styles['columns']}>
        <div className={pieces['stack']}>
          <RequestFacts
            wanted={tender}
            sentAt={tender.invitedAt}
            file={tender.designFile ? `/api/v1/provider/tenders/${id}/design` : null}
          />
          <OwnBid tender={tender} onDone={keep} />
          {tender.said.length > 0 && (
            <RequestTimeline
              title={t`More to the brief`}
              entries={tender.said}
              base={`/api/v1/provider/tenders/${id}`}
              design={tender.design?.id ?? null}
              showDesign={showDesign}
            />
          )}
        </div>
        <div className={pieces['stack']}>
          <Questions tender={tender} onDone={keep} />
          {tender.open && tender.state === 'invited' && (
            <Fold title={<Trans>Decline</Trans>}>
              <ReasonForm
                label={t`Why you do not bid; the operator reads it`}
                button={t`Decline the invitation`}
                send={(reason) =>
                  bodyOf(
                    api.POST('/api/v1/provider/tenders/{id}/refusal', {
                      params: { path: { id } },
                      body: { reason },
                    }),
                  )
                }
                onDone={keep}
              />
            </Fold>
          )}
        </div>
      </div>
    </Page>
  );
}

interface Props {
  tender: Tender;
  onDone: (tender: Tender) => void;
}

function OwnBid({ tender, onDone }: Props) {
  const { t } = useLingui();
  const outcome = useOutcomeWord();
  const { bid } = tender;
  return (
    <>
      {!tender.open && (
        <Notice
          tone={tender.outcome === 'chosen' ? 'good' : 'plain'}
          title={outcome(tender.outcome)}
        >
          <p>
            {tender.outcome === 'chosen' ? (
              <Trans>The order begins when the maker has paid its first part.</Trans>
            ) : (
              <Trans>Nothing more is taken here.</Trans>
            )}
          </p>
        </Notice>
      )}
      {bid !== null && bid.content === null && (
        <Notice tone="good" title={<Trans>Your bid is sealed</Trans>}>
          <p>
            <Trans>
              Sent on {timeText(bid.sentAt)}. Nobody can read it before all have answered or the
              deadline has passed, and it is not shown here either. Send another one to replace it.
            </Trans>
          </p>
        </Notice>
      )}
      {bid?.content != null && (
        <section className={pieces['card']} aria-label={t`Your bid`}>
          <h2>
            <Trans>Your bid</Trans>
          </h2>
          <dl className={styles['facts']}>
            <dt>
              <Trans>Price</Trans>
            </dt>
            <dd>
              <Amount {...bid.content.price} kind="total" strong />
            </dd>
            <dt>
              <Trans>Time</Trans>
            </dt>
            <dd>
              <Plural value={bid.content.workingDays} one="# working day" other="# working days" />
            </dd>
            <dt>
              <Trans>Valid until</Trans>
            </dt>
            <dd>{dayText(bid.content.validUntil)}</dd>
            {bid.content.terms !== null && (
              <>
                <dt>
                  <Trans>Terms</Trans>
                </dt>
                <dd className={styles['brief']}>{bid.content.terms}</dd>
              </>
            )}
          </dl>
        </section>
      )}
      {tender.open && tender.state !== 'declined' && <BidForm tender={tender} onDone={onDone} />}
    </>
  );
}

function Questions({ tender, onDone }: Props) {
  const { t } = useLingui();
  return (
    <section className={pieces['card']} aria-labelledby="questions">
      <h2 id="questions">
        <Trans>Questions and answers</Trans>
      </h2>
      {tender.questions.length === 0 && (
        <p className={pieces['tiny']}>
          <Trans>
            Nothing asked yet. The operator answers to all who are invited; who asked is not told.
          </Trans>
        </p>
      )}
      <ul className={styles['list']}>
        {tender.questions.map((one) => (
          <li key={one.askedAt}>
            <span>
              <span className={styles['brief']}>{one.question}</span>
              {one.answer === null ? (
                <span className={pieces['tiny']}>
                  <Trans>waits for the operator</Trans>
                </span>
              ) : (
                <q>{one.answer}</q>
              )}
            </span>
          </li>
        ))}
      </ul>
      {tender.open && (
        <ReasonForm
          name="text"
          label={t`Ask the operator`}
          button={t`Ask`}
          send={(text) =>
            bodyOf(
              api.POST('/api/v1/provider/tenders/{id}/questions', {
                params: { path: { id: tender.id } },
                body: { text },
              }),
            )
          }
          onDone={onDone}
        />
      )}
    </section>
  );
}
