import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { AskedRfq } from '@/lib/api/types';
import { dayText, numberText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { AskedLines } from './AskedLines';
import { askedRfqQuery, RFQ_KEY } from './queries';
import { QuoteForm } from './QuoteForm';
import { FileList } from './RfqFiles';
import { RfqTag } from './RfqTag';
import { TimeLeft } from './TimeLeft';
import { useAskedWord, useOutcomeWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

/** A request that the own counter is asked for, and its own quote. */
export function AskedRfqView({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const asked = useAskedWord();
  const { data: rfq, error, refetch } = useQuery(askedRfqQuery(id));
  if (rfq === undefined) {
    return error === null ? (
      <SkeletonLines lines={12} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const keep = (fresh: AskedRfq) => {
    client.setQueryData(askedRfqQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [...RFQ_KEY, 'inbox'] });
  };
  return (
    <>
      <nav aria-label={t`Back`}>
        <Link to="/supply/rfqs">
          <Trans>All requests</Trans>
        </Link>
      </nav>
      <header className={pieces['head']}>
        <h2>{rfq.title}</h2>
        <RfqTag state={rfq.state} />
        <span className={`mono ${styles['small']}`}>{rfq.number}</span>
        {rfq.outcome === 'open' && <TimeLeft at={rfq.deadline} seconds={rfq.secondsLeft} />}
      </header>
      <p className={styles['small']}>{asked(rfq.reason)}</p>
      <Outcome rfq={rfq} onDone={keep} />
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
            <FileList files={rfq.files} address={`/api/v1/supply/rfqs/${rfq.id}/files`} />
          </>
        }
        awarded={(line) =>
          line.award === null ? null : (
            <span className={styles['awarded']}>
              <Trans>
                Accepted: {numberText(line.award.quantity)} × <Amount {...line.award.unitPrice} />
              </Trans>
            </span>
          )
        }
      />
      {rfq.may.includes('quote') && (
        <QuoteForm key={rfq.versions[0]?.version ?? 0} rfq={rfq} onDone={keep} />
      )}
      <Versions rfq={rfq} />
    </>
  );
}

interface Props {
  rfq: AskedRfq;
  onDone: (rfq: AskedRfq) => void;
}

function Outcome({ rfq, onDone }: Props) {
  const outcome = useOutcomeWord();
  const path = { params: { path: { id: rfq.id } }, body: {} };
  const keep = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/supply/rfqs/{id}/counter-offer/refusal', path)),
    onSuccess: onDone,
  });
  const decline = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/supply/rfqs/{id}/refusal', path)),
    onSuccess: onDone,
  });
  const error = keep.error ?? decline.error;
  const currency = rfq.versions[0]?.currency ?? rfq.currency;
  return (
    <>
      {error !== null && <RefusalNotice error={error} />}
      {rfq.outcome !== 'open' && rfq.counter === null && (
        <Notice tone={rfq.outcome === 'won' ? 'good' : 'plain'} title={outcome(rfq.outcome)}>
          {rfq.outcome === 'won' && (
            <p>
              <Trans>It becomes an order of yours when the buyer has paid.</Trans>
            </p>
          )}
        </Notice>
      )}
      {rfq.counter !== null && (
        <Notice tone="copper" title={<Trans>The buyer makes a counter-offer</Trans>}>
          {rfq.counter.message !== null && <p>{rfq.counter.message}</p>}
          <ul>
            {rfq.counter.lines.map((line) => (
              <li key={line.lineId}>
                <span className="mono">{rfq.lines.find(({ id }) => id === line.lineId)?.mpn}</span>:{' '}
                {numberText(line.quantity)} ×{' '}
                <Amount amount={String(line.unitPrice)} currency={currency} />
              </li>
            ))}
          </ul>
          <p>
            <Trans>Answer with a new version below, or keep to your quote.</Trans>
          </p>
          <Button disabled={keep.isPending} onClick={() => keep.mutate()}>
            <Trans>Keep to my quote</Trans>
          </Button>
        </Notice>
      )}
      {rfq.declined && (
        <Notice title={<Trans>You have declined</Trans>}>
          <p>
            <Trans>A quote before the deadline takes that back.</Trans>
          </p>
        </Notice>
      )}
      {rfq.may.includes('decline') && !rfq.declined && (
        <div>
          <Button look="quiet" disabled={decline.isPending} onClick={() => decline.mutate()}>
            <Trans>We do not quote this</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function Versions({ rfq }: { rfq: AskedRfq }) {
  const { t } = useLingui();
  if (rfq.versions.length === 0) return null;
  return (
    <section className={pieces['card']} aria-labelledby="versions">
      <h2 id="versions">
        <Trans>Your quote</Trans>
      </h2>
      <ol className={styles['events']} reversed>
        {rfq.versions.map((one) => (
          <li key={one.version}>
            <Trans>
              {timeText(one.sentAt)}, valid until {timeText(one.validUntil)}
            </Trans>
            <ul className={styles['facts']}>
              {one.lines.map((line) => (
                <li key={line.lineId}>
                  <span className="mono">
                    {rfq.lines.find(({ id }) => id === line.lineId)?.mpn}
                  </span>
                  {line.manufacturer !== null && ` (${line.manufacturer})`}:{' '}
                  {numberText(line.stock)},{' '}
                  {line.priceBreaks.map((step) => (
                    <span key={step.from}>
                      {numberText(step.from)}+{' '}
                      <Amount amount={String(step.unitPrice)} currency={one.currency} />{' '}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {one.photos.length > 0 && (
              <ul className={styles['photos']}>
                {rfq.photos
                  .filter(({ id }) => one.photos.includes(id))
                  .map((photo) => (
                    <li key={photo.id}>
                      <img
                        src={`/api/v1/supply/rfqs/${rfq.id}/photos/${photo.id}`}
                        width={photo.width}
                        height={photo.height}
                        alt={t`Photograph of version ${one.version}`}
                        loading="lazy"
                      />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
