import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { OperatedRequest } from '@/lib/api/types';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Compare } from './Compare';
import { Due } from './Due';
import { Fold } from './Fold';
import { Invite } from './Invite';
import { OfferView } from './OfferView';
import { BROKERING_KEY, operatedQuery } from './queries';
import { ReasonForm } from './ReasonForm';
import { RequestFacts } from './RequestFacts';
import { RequestTag } from './RequestTag';
import { RequestTimeline } from './RequestTimeline';
import { TalkForm } from './TalkForm';
import { TenderState } from './TenderState';
import type { ShowDesign } from './types';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

/** A request as an operator brokers it. */
export function OperatorRequest({ id, showDesign }: { id: string; showDesign: ShowDesign }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(operatedQuery(id));
  if (data === undefined) {
    return error === null ? (
      <SkeletonLines lines={12} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const keep = (answer: OperatedRequest) => {
    client.setQueryData(operatedQuery(id).queryKey, answer);
    void client.invalidateQueries({ queryKey: BROKERING_KEY });
  };
  const { request } = data;
  return (
    <div className={pieces['stack']}>
      <nav aria-label={t`Back`}>
        <Link to="/operator/requests">
          <Trans>All requests</Trans>
        </Link>
      </nav>
      <header className={pieces['head']}>
        <h2>{request.title}</h2>
        <RequestTag state={request.state} />
        <span className={`mono ${pieces['tiny']}`}>{request.number}</span>
        {request.dueAt !== null && <Due at={request.dueAt} />}
      </header>
      <div className={styles['columns']}>
        <div className={pieces['stack']}>
          <RequestFacts
            wanted={request}
            sentAt={request.createdAt}
            maker={data.maker}
            budgetNote={request.budgetShown ? t`providers see it` : t`providers do not see it`}
          />
          {request.can.includes('invite') && <Invite data={data} onDone={keep} />}
          {request.state === 'tendering' && <TenderState data={data} onDone={keep} />}
          {data.bids.length > 0 && <Compare data={data} onDone={keep} />}
          {request.offer !== null && (
            <section className={pieces['card']} aria-label={t`The offer`}>
              <h2>
                <Trans>The offer</Trans>
              </h2>
              <OfferView offer={request.offer} />
              {request.order !== null && (
                <p>
                  <Link to="/production/orders/$id" params={{ id: request.order }}>
                    <Trans>Go to the order</Trans>
                  </Link>
                </p>
              )}
            </section>
          )}
          <RequestTimeline
            entries={request.timeline}
            base={`/api/v1/operations/requests/${id}`}
            design={request.design?.id ?? null}
            showDesign={showDesign}
          />
        </div>
        <div className={pieces['stack']}>
          <Deeds data={data} showDesign={showDesign} onDone={keep} />
        </div>
      </div>
    </div>
  );
}

interface DeedsProps {
  data: OperatedRequest;
  showDesign: ShowDesign;
  onDone: (answer: OperatedRequest) => void;
}

function Deeds({ data, showDesign, onDone }: DeedsProps) {
  const { t } = useLingui();
  const { request } = data;
  const params = { path: { id: request.id } };
  const base = `/api/v1/operations/requests/${request.id}`;
  return (
    <>
      {request.can.includes('ask') && (
        <Fold title={<Trans>Ask the maker</Trans>}>
          <TalkForm
            label={t`Question for the maker`}
            button={<Trans>Send the question</Trans>}
            hint={t`Those who are invited see question and answer.`}
            base={base}
            design={request.design?.id ?? null}
            showDesign={showDesign}
            look="primary"
            send={(body) =>
              bodyOf(api.POST('/api/v1/operations/requests/{id}/questions', { params, body }))
            }
            onDone={onDone}
          />
        </Fold>
      )}
      {request.can.includes('say') && (
        <Fold title={<Trans>Write to the maker</Trans>}>
          <TalkForm
            label={t`Message`}
            button={<Trans>Send</Trans>}
            hint={t`Only the maker sees it.`}
            base={base}
            send={(body) =>
              bodyOf(api.POST('/api/v1/operations/requests/{id}/messages', { params, body }))
            }
            onDone={onDone}
          />
        </Fold>
      )}
      {request.can.includes('reopen') && (
        <Fold title={<Trans>None of the bids will do</Trans>}>
          <ReasonForm
            label={t`Why the request is looked at anew; the maker reads it`}
            button={t`Begin anew`}
            send={(reason) =>
              bodyOf(
                api.POST('/api/v1/operations/requests/{id}/reopening', {
                  params,
                  body: { reason },
                }),
              )
            }
            onDone={onDone}
          />
        </Fold>
      )}
      {request.can.includes('decline') && (
        <Fold title={<Trans>We cannot help</Trans>}>
          <ReasonForm
            label={t`Why the platform cannot help; the maker reads it`}
            button={t`Decline the request`}
            look="danger"
            send={(reason) =>
              bodyOf(
                api.POST('/api/v1/operations/requests/{id}/rejection', {
                  params,
                  body: { reason },
                }),
              )
            }
            onDone={onDone}
          />
        </Fold>
      )}
    </>
  );
}
