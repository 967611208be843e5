import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { BrokeredRequest } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Decide } from './DecideOffer';
import { Due } from './Due';
import { Fold } from './Fold';
import { OfferView } from './OfferView';
import { BROKERING_KEY, requestQuery } from './queries';
import { ReasonForm } from './ReasonForm';
import { RequestFacts } from './RequestFacts';
import { RequestTag } from './RequestTag';
import { RequestTimeline } from './RequestTimeline';
import { TalkForm } from './TalkForm';
import type { Addresses, ShowDesign } from './types';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  id: string;
  showDesign: ShowDesign;
  addresses: Addresses;
}

/** A request as its maker sees it: what is to be done stands first. */
export function RequestPage({ id, showDesign, addresses }: Props) {
  const { t } = useLingui();
  const { data: request, error, refetch } = useQuery(requestQuery(id));
  if (request === undefined) {
    return (
      <Page title={t`Request`}>
        <h1 className="hidden-text">{t`Request`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const base = `/api/v1/requests/${id}`;
  return (
    <Page title={request.title}>
      <nav aria-label={t`Back`}>
        <Link to="/requests">
          <Trans>My requests</Trans>
        </Link>
      </nav>
      <header className={pieces['head']}>
        <h1>{request.title}</h1>
        <RequestTag state={request.state} />
        <span className={`mono ${pieces['tiny']}`}>{request.number}</span>
      </header>
      <div className={styles['columns']}>
        <div className={pieces['stack']}>
          <Next request={request} addresses={addresses} />
          <RequestTimeline
            entries={request.timeline}
            base={base}
            design={request.design?.id ?? null}
            showDesign={showDesign}
          />
        </div>
        <div className={pieces['stack']}>
          <RequestFacts
            wanted={request}
            sentAt={request.createdAt}
            taken={request.downloads}
            budgetNote={request.budgetShown ? t`providers see it` : t`only the operator sees it`}
          />
          <Talk request={request} base={base} />
        </div>
      </div>
    </Page>
  );
}

/** Keeps the answer, and asks anew for what else it changes. */
function useKeep(id: string) {
  const client = useQueryClient();
  return (request: BrokeredRequest) => {
    client.setQueryData(requestQuery(id).queryKey, request);
    void client.invalidateQueries({ queryKey: BROKERING_KEY });
  };
}

function Next({ request, addresses }: { request: BrokeredRequest; addresses: Addresses }) {
  const { t } = useLingui();
  const keep = useKeep(request.id);
  const params = { path: { id: request.id } };
  const due = request.dueAt === null ? null : <Due at={request.dueAt} />;
  switch (request.state) {
    case 'open':
      return (
        <Notice title={<Trans>An operator looks at it</Trans>}>
          <p>
            <Trans>You hear within a day: a question, or the invitation of providers.</Trans>
          </p>
        </Notice>
      );
    case 'clarifying':
      return (
        <section className={pieces['card']}>
          <h2>
            <Trans>The operator asks</Trans>
          </h2>
          <p className={styles['question']}>
            {request.timeline.findLast(({ event }) => event === 'ask')?.text}
          </p>
          <p className={pieces['tiny']}>{due}</p>
          <TalkForm
            label={t`Your answer`}
            button={<Trans>Send the answer</Trans>}
            hint={t`The providers who are invited will see it.`}
            base={`/api/v1/requests/${request.id}`}
            look="primary"
            send={(body) => bodyOf(api.POST('/api/v1/requests/{id}/answers', { params, body }))}
            onDone={keep}
          />
        </section>
      );
    case 'tendering':
      return (
        <Notice title={<Trans>Providers bid for it, sealed</Trans>}>
          {request.tender !== null && (
            <p>
              <Plural
                value={request.tender.invited}
                one="# provider is invited"
                other="# providers are invited"
              />
              {', '}
              <Plural
                value={request.tender.answered}
                one="# has answered."
                other="# have answered."
              />{' '}
              <Trans>
                Nobody, not even the operator, can read a bid before all have answered, or before{' '}
                {timeText(request.tender.deadline)}.
              </Trans>
            </p>
          )}
        </Notice>
      );
    case 'comparing':
      return (
        <Notice title={<Trans>The bids are open</Trans>}>
          <p>
            <Trans>The operator compares them and makes you an offer.</Trans>
          </p>
        </Notice>
      );
    case 'offered':
      return request.offer === null ? null : (
        <Decide request={request} offer={request.offer} addresses={addresses} onDone={keep} />
      );
    case 'ordered':
      return (
        <section className={pieces['card']} aria-label={t`What was agreed`}>
          <Notice tone="good" title={<Trans>It is ordered</Trans>}>
            {request.order !== null && (
              <p>
                <Link
                  to="/production/orders/$id"
                  params={{ id: request.order }}
                  className={buttonClass('primary')}
                >
                  <Trans>Go to the order</Trans>
                </Link>
              </p>
            )}
          </Notice>
          {request.offer !== null && <OfferView offer={request.offer} />}
        </section>
      );
    default:
      return (
        <Notice title={<Trans>This request is over</Trans>}>
          <p>
            <Link to="/requests/new">
              <Trans>Ask for something else</Trans>
            </Link>
          </p>
        </Notice>
      );
  }
}

function Talk({ request, base }: { request: BrokeredRequest; base: string }) {
  const { t } = useLingui();
  const keep = useKeep(request.id);
  const params = { path: { id: request.id } };
  return (
    <>
      {request.can.includes('say') && (
        <Fold title={<Trans>Write to the operator</Trans>}>
          <TalkForm
            label={t`Message`}
            button={<Trans>Send</Trans>}
            hint={t`Only the operator sees it.`}
            base={base}
            send={(body) => bodyOf(api.POST('/api/v1/requests/{id}/messages', { params, body }))}
            onDone={keep}
          />
        </Fold>
      )}
      {request.can.includes('withdraw') && (
        <Fold title={<Trans>Withdraw the request</Trans>}>
          <ReasonForm
            label={t`Why, if you like`}
            button={t`Withdraw for good`}
            optional
            look="danger"
            send={(reason) =>
              bodyOf(api.POST('/api/v1/requests/{id}/withdrawal', { params, body: { reason } }))
            }
            onDone={keep}
          />
        </Fold>
      )}
    </>
  );
}
