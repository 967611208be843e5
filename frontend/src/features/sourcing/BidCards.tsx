import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Rfq, RfqBid } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { CounterForm } from './CounterForm';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

interface Props {
  rfq: Rfq;
  onDone: (rfq: Rfq) => void;
}

/** Each bid by itself: words, photographs, versions, and what can be done with it. */
export function BidCards({ rfq, onDone }: Props) {
  return (
    <ul className={styles['cards']}>
      {rfq.bids.map((bid) => (
        <li key={bid.id} className={pieces['card']}>
          <BidCard rfq={rfq} bid={bid} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

function BidCard({ rfq, bid, onDone }: Props & { bid: RfqBid }) {
  const { t } = useLingui();
  const [bargaining, setBargaining] = useState(false);
  const left = bid.lines.filter(
    ({ lineId }) => rfq.lines.find(({ id }) => id === lineId)?.award === null,
  );
  return (
    <>
      <h2>
        <span className={styles['label']}>{bid.label}</span>{' '}
        {bid.supplier === null ? (
          <Trans>Bid without a name</Trans>
        ) : (
          <Link to="/suppliers/$id" params={{ id: bid.supplier.id }}>
            {bid.supplier.name}
          </Link>
        )}
      </h2>
      <p className={styles['small']}>
        <Trans>
          Version {bid.version} of {timeText(bid.sentAt)}, valid until {timeText(bid.validUntil)}
        </Trans>
      </p>
      {bid.remark !== null && <p className={pieces['said']}>{bid.remark}</p>}
      <ul className={styles['facts']}>
        {bid.lines
          .filter(({ remark }) => remark !== null)
          .map((line) => (
            <li key={line.lineId}>{line.remark}</li>
          ))}
      </ul>
      {bid.photos.length > 0 && (
        <ul className={styles['photos']}>
          {bid.photos.map((photo) => (
            <li key={photo.id}>
              <img
                src={`/api/v1/rfqs/${rfq.id}/photos/${photo.id}`}
                width={photo.width}
                height={photo.height}
                alt={t`Photograph of the goods of bid ${bid.label}`}
                loading="lazy"
              />
            </li>
          ))}
        </ul>
      )}
      {bid.versions.length > 1 && (
        <details>
          <summary>
            <Plural value={bid.versions.length} one="# version" other="# versions" />
          </summary>
          <ol className={styles['events']} reversed>
            {bid.versions.map((one) => (
              <li key={one.version}>
                {timeText(one.sentAt)} · <Amount {...one.total} kind="total" />
                {one.photos.length > 0 && (
                  <>
                    {' · '}
                    <Plural value={one.photos.length} one="# photograph" other="# photographs" />
                  </>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      {bid.counter !== null && (
        <Notice title={<Trans>Your counter-offer waits for its answer</Trans>}>
          <ul>
            {bid.counter.lines.map((line) => (
              <li key={line.lineId}>
                {rfq.lines.find(({ id }) => id === line.lineId)?.mpn}: {numberText(line.quantity)} ×{' '}
                <Amount amount={String(line.unitPrice)} currency={bid.currency} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {rfq.may.includes('award') && left.length > 0 && (
        <Accept key={bid.version} rfq={rfq} bid={bid} left={left} onDone={onDone} />
      )}
      {rfq.may.includes('counter') &&
        left.length > 0 &&
        bid.counter === null &&
        (bargaining ? (
          <CounterForm
            rfq={rfq}
            bid={bid}
            lines={left}
            onDone={(fresh) => {
              setBargaining(false);
              onDone(fresh);
            }}
          />
        ) : (
          <Button onClick={() => setBargaining(true)}>
            <Trans>Make a counter-offer</Trans>
          </Button>
        ))}
    </>
  );
}

function Accept({ rfq, bid, left, onDone }: Props & { bid: RfqBid; left: RfqBid['lines'] }) {
  const [taken, setTaken] = useState<readonly string[]>(
    left.filter(({ quantity }) => quantity > 0).map(({ lineId }) => lineId),
  );
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/rfqs/{id}/bids/{bidId}/acceptance', {
          params: { path: { id: rfq.id, bidId: bid.id } },
          body: { version: bid.version, lines: taken.map((lineId) => ({ lineId })) },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <fieldset className={styles['accept']}>
      <legend>
        <Trans>Accept, and put into the cart</Trans>
      </legend>
      {accept.error !== null && <RefusalNotice error={accept.error} />}
      {left.map((line) => (
        <label key={line.lineId}>
          <input
            type="checkbox"
            checked={taken.includes(line.lineId)}
            disabled={line.quantity === 0}
            onChange={({ target }) =>
              setTaken(
                target.checked
                  ? [...taken, line.lineId]
                  : taken.filter((one) => one !== line.lineId),
              )
            }
          />
          <span>
            <span className="mono">{rfq.lines.find(({ id }) => id === line.lineId)?.mpn}</span>{' '}
            {line.manufacturer !== null && <>{line.manufacturer} · </>}
            {numberText(line.quantity)} × <Amount {...line.unitPrice} />
          </span>
        </label>
      ))}
      <Button
        look="primary"
        disabled={accept.isPending || taken.length === 0 || !bid.holds}
        onClick={() => accept.mutate()}
      >
        <Trans>Accept bid {bid.label}</Trans>
      </Button>
      {!bid.holds && (
        <p className={styles['small']}>
          <Trans>This quote is no longer valid: a counter-offer asks for a new version.</Trans>
        </p>
      )}
    </fieldset>
  );
}
