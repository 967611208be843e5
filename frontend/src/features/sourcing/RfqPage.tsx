import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Rfq } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Confirm } from '@/ui/Confirm';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { AskedLines } from './AskedLines';
import { BidCards } from './BidCards';
import { BidTable } from './BidTable';
import { CART_KEY, RFQ_KEY, rfqQuery } from './queries';
import { OwnFiles } from './RfqFiles';
import { RfqTag } from './RfqTag';
import { TimeLeft } from './TimeLeft';
import { useEventWord, useReasonWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

/** A request of the own organisation: what is asked, and the bids side by side. */
export function RfqPage({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data: rfq, error, refetch } = useQuery(rfqQuery(id));
  if (rfq === undefined) {
    return (
      <Page title={t`Request for quotation`}>
        <h1 className="hidden-text">{t`Request for quotation`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const keep = (fresh: Rfq) => {
    client.setQueryData(rfqQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [...RFQ_KEY, 'list'] });
    void client.invalidateQueries({ queryKey: CART_KEY });
  };
  return (
    <Page title={rfq.title}>
      <nav aria-label={t`Back`}>
        <Link to="/rfqs">
          <Trans>All requests</Trans>
        </Link>
      </nav>
      <header className={pieces['head']}>
        <h1>{rfq.title}</h1>
        <RfqTag state={rfq.state} />
        <span className={`mono ${styles['small']}`}>{rfq.number}</span>
        {rfq.state === 'open' && <TimeLeft at={rfq.deadline} seconds={rfq.secondsLeft} />}
      </header>
      <Deeds rfq={rfq} onDone={keep} />
      <AskedLines
        lines={rfq.lines}
        caption={t`What is asked for`}
        facts={
          <>
            {rfq.notes !== null && <p className={pieces['said']}>{rfq.notes}</p>}
            {rfq.wantedBy !== null && (
              <p className={styles['small']}>
                <Trans>Wanted by {dayText(rfq.wantedBy)}</Trans>
              </p>
            )}
            <OwnFiles rfq={rfq} />
          </>
        }
        awarded={(line) => (line.award === null ? null : <Awarded award={line.award} />)}
      />
      {rfq.bids.length === 0 ? (
        <EmptyState icon="clock" title={<Trans>No bids yet</Trans>}>
          <p>
            <Plural
              value={rfq.invited.length}
              one="# supplier was asked and told by mail. You are told when a bid comes in."
              other="# suppliers were asked and told by mail. You are told when a bid comes in."
            />
          </p>
        </EmptyState>
      ) : (
        <>
          <BidTable rfq={rfq} />
          <BidCards rfq={rfq} onDone={keep} />
        </>
      )}
      <Whom rfq={rfq} />
    </Page>
  );
}

interface Props {
  rfq: Rfq;
  onDone: (rfq: Rfq) => void;
}

function Deeds({ rfq, onDone }: Props) {
  const path = { params: { path: { id: rfq.id } } };
  const [asking, setAsking] = useState<'close' | 'cancel' | null>(null);
  const done = (fresh: Rfq) => {
    setAsking(null);
    onDone(fresh);
  };
  const close = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/rfqs/{id}/close', path)),
    onSuccess: done,
  });
  const cancel = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/rfqs/{id}/cancellation', path)),
    onSuccess: done,
  });
  const onSale = rfq.lines.some(({ award }) => award?.onSale === true);
  return (
    <>
      {rfq.state === 'open' && rfq.bids.length > 0 && (
        <Notice title={<Trans>Bids have no names yet</Trans>}>
          <p>
            <Trans>
              Who bids, their remarks and photographs are shown after the deadline, or when you end
              the bidding. Then you can bargain and accept.
            </Trans>
          </p>
        </Notice>
      )}
      {onSale && (
        <Notice tone="good" title={<Trans>Accepted lines are in your cart</Trans>}>
          <p>
            <Trans>They are set aside for you until the quote's validity ends.</Trans>{' '}
            <Link to="/cart">
              <Trans>Go to the cart</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <div className={pieces['buttons']}>
        {rfq.may.includes('close') && (
          <Button look="primary" onClick={() => setAsking('close')}>
            <Trans>End the bidding now</Trans>
          </Button>
        )}
        {rfq.bids.length > 0 && (
          <a href={`/api/v1/rfqs/${rfq.id}/bids.csv`} className={buttonClass()} download>
            <Trans>Comparison as CSV</Trans>
          </a>
        )}
        {rfq.may.includes('cancel') && (
          <Button onClick={() => setAsking('cancel')}>
            <Trans>Cancel the request</Trans>
          </Button>
        )}
      </div>
      {asking === 'close' && (
        <Confirm
          title={<Trans>End the bidding before its deadline?</Trans>}
          deed={<Trans>End it</Trans>}
          busy={close.isPending}
          error={close.error}
          onConfirm={() => close.mutate()}
          onClose={() => setAsking(null)}
        >
          <p>
            <Trans>
              No more bids are taken then, and names are shown. That cannot be taken back.
            </Trans>
          </p>
        </Confirm>
      )}
      {asking === 'cancel' && (
        <Confirm
          danger
          title={<Trans>Cancel this request?</Trans>}
          deed={<Trans>Cancel the request</Trans>}
          busy={cancel.isPending}
          error={cancel.error}
          onConfirm={() => cancel.mutate()}
          onClose={() => setAsking(null)}
        >
          <p>
            <Trans>
              All who were asked are told, and nothing of it can be accepted any more. That cannot
              be taken back.
            </Trans>
          </p>
        </Confirm>
      )}
    </>
  );
}

function Awarded({ award }: { award: NonNullable<Rfq['lines'][number]['award']> }) {
  return (
    <span className={styles['awarded']}>
      <Trans>Accepted: bid {award.label}</Trans>{' '}
      {award.manufacturer !== null && <>({award.manufacturer}) </>}
      {award.order !== null ? (
        <Link to="/orders/$id" params={{ id: award.order.id }} className="mono">
          {award.order.number}
        </Link>
      ) : award.onSale ? (
        <Link to="/cart">
          <Trans>in the cart until {timeText(award.validUntil)}</Trans>
        </Link>
      ) : (
        <Trans>no longer sold</Trans>
      )}
    </span>
  );
}

function Whom({ rfq }: { rfq: Rfq }) {
  const { t } = useLingui();
  const reason = useReasonWord();
  const event = useEventWord();
  return (
    <div className={styles['two']}>
      <details className={pieces['card']}>
        <summary>
          <Plural value={rfq.invited.length} one="# supplier asked" other="# suppliers asked" />
        </summary>
        <ul className={styles['whom']}>
          {rfq.invited.map((one) => (
            <li key={one.supplierId}>
              <Link to="/suppliers/$id" params={{ id: one.supplierId }}>
                {one.name}
              </Link>{' '}
              <span className={styles['small']}>
                {reason(one.reason)}
                {one.declined === true && (
                  <>
                    {' · '}
                    <Trans>declined</Trans> {one.why}
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <section className={pieces['card']} aria-label={t`What happened`}>
        <h2>
          <Trans>What happened</Trans>
        </h2>
        <ol className={styles['events']}>
          {rfq.timeline.map((one) => (
            <li key={`${one.at} ${one.event}`}>
              <time dateTime={one.at} className={styles['small']}>
                {timeText(one.at)}
              </time>{' '}
              {event(one.event)}
              {one.text !== null && ` · ${one.text}`}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
