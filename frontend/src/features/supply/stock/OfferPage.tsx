import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { MINE } from '@/lib/api/session';
import type { OwnOffer } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Setting, Settings } from '@/ui/Settings';
import { SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { CounterPage, CounterRefusal } from '../counter/CounterPage';
import { MoveStock } from './MoveStock';
import { OfferForm } from './OfferForm';
import { OfferPhotos } from './OfferPhotos';
import { ownOfferQuery } from './offerQueries';
import { PriceHistory } from './PriceHistory';
import { StockMoves } from './StockMoves';
import styles from './Offer.module.css';

/** One own offer with all that belongs to it. */
export function OfferPage({ sku }: { sku: string }) {
  const { data, error, refetch } = useQuery(ownOfferQuery(sku));
  return (
    <CounterPage title={sku}>
      {error !== null ? (
        <CounterRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={12} height="2em" />
      ) : (
        <Everything offer={data} />
      )}
    </CounterPage>
  );
}

function Everything({ offer }: { offer: OwnOffer }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [edited, setEdited] = useState({
    round: 0,
    begun: offer,
    version: offer.version,
    saved: false,
  });

  async function reload(): Promise<OwnOffer> {
    void client.invalidateQueries({ queryKey: ['own-counter'] });
    await client.invalidateQueries({ queryKey: [MINE, 'offers'] });
    return client.getQueryData(ownOfferQuery(offer.sku).queryKey) ?? offer;
  }
  /** The form begins anew with what now stands. */
  const renew = async (saved: boolean) => {
    const fresh = await reload();
    setEdited(({ round }) => ({ round: round + 1, begun: fresh, version: fresh.version, saved }));
  };
  /** Own moves count as changes of the offer: what is typed in the form is not out of date by them. */
  const moved = async () => {
    const { version } = await reload();
    setEdited((now) => (version === now.version + 1 ? { ...now, version } : now));
  };
  return (
    <>
      <header className={styles['head']}>
        <p>
          <Link to="/parts/$id" params={{ id: offer.part.id }} className="mono">
            {offer.part.mpn}
          </Link>{' '}
          {offer.part.manufacturer}
          <span className={styles['about']}>{offer.part.description}</span>
        </p>
        <dl className={styles['figures']}>
          <div>
            <dt>{t`Stock`}</dt>
            <dd>
              {numberText(offer.stock)}{' '}
              {offer.lowStock && (
                <Tag tone="copper">
                  <Trans>Running low</Trans>
                </Tag>
              )}
            </dd>
          </div>
          <div>
            <dt>{t`Updated`}</dt>
            <dd>{timeText(offer.updatedAt)}</dd>
          </div>
        </dl>
      </header>
      <Settings>
        <Setting
          title={<Trans>Stock</Trans>}
          about={<Trans>What is moved by hand stays on record, with who and why.</Trans>}
        >
          <MoveStock key={offer.stock} offer={offer} onMoved={() => void moved()} />
          <StockMoves sku={offer.sku} />
        </Setting>
        <OfferForm
          key={edited.round}
          offer={edited.begun}
          version={edited.version}
          saved={edited.saved}
          onSaved={() => void renew(true)}
          onAnew={() => void renew(false)}
        />
        <Setting
          title={<Trans>Photographs</Trans>}
          about={
            <Trans>
              Up to eight show the goods to buyers: labels, marking, packing. Where and when they
              were taken is removed.
            </Trans>
          }
        >
          <OfferPhotos offer={offer} onChanged={() => void reload()} />
        </Setting>
        <Setting
          title={<Trans>Price history</Trans>}
          about={<Trans>Only you see what you asked before.</Trans>}
        >
          <PriceHistory sku={offer.sku} />
        </Setting>
      </Settings>
    </>
  );
}
