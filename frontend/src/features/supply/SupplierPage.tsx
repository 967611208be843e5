import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SupplierDetail, SupplierOffer } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { CopyButton } from '@/ui/CopyButton';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Stars } from '@/ui/Stars';
import { Tag } from '@/ui/Tag';
import { CounterLink } from './CounterLink';
import { OpeningHours } from './OpeningHours';
import { supplierQuery } from './queries';
import { SupplierOffers } from './SupplierOffers';
import styles from './Suppliers.module.css';

/** One seller: who they are, where they stand, what they sell. */
export function SupplierPage({
  id,
  reviews,
  buy,
}: {
  id: string;
  reviews: ReactNode;
  buy?: (offer: SupplierOffer) => ReactNode;
}) {
  const { t } = useLingui();
  const { data: supplier, error, refetch } = useQuery(supplierQuery(id));
  if (error !== null || supplier === undefined) {
    return (
      <Page title={t`Supplier`}>
        <h1 className="hidden-text">{t`Supplier`}</h1>
        {error === null ? (
          <SkeletonLines lines={10} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={supplier.name}>
      <header className={styles['mark']}>
        <span className={styles['sign']} aria-hidden="true">
          {String.fromCodePoint(supplier.name.codePointAt(0) ?? 0x5317)}
        </span>
        <div className={styles['identity']}>
          <h1>{supplier.name}</h1>
          {supplier.demonstration && (
            <Tag tone="copper">
              <Trans>Demonstration: this seller is invented</Trans>
            </Tag>
          )}
          {supplier.rating !== null && (
            <a href="#reviews" className={styles['rating']}>
              <Stars score={supplier.rating.score} count={supplier.rating.reviews} />
            </a>
          )}
          <p className={styles['lead']}>{supplier.about}</p>
        </div>
      </header>
      <div className={styles['layout']}>
        <aside className={styles['side']} aria-label={t`About the supplier`}>
          <Stalls supplier={supplier} />
          <OpeningHours times={supplier.openingHours} />
          <Shares supplier={supplier} />
          <Share supplier={supplier} />
        </aside>
        <SupplierOffers id={id} name={supplier.name} buy={buy} />
      </div>
      {reviews}
    </Page>
  );
}

function Stalls({ supplier }: { supplier: SupplierDetail }) {
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Counters</Trans>
      </h2>
      <ul className={styles['stalls']}>
        {supplier.counters.map((counter) => (
          <li key={`${counter.market} ${counter.floor} ${counter.number}`}>
            <CounterLink counter={counter} supplier={supplier.id} />
          </li>
        ))}
        {supplier.counters.length === 0 && (
          <li>
            <CounterLink counter={null} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** The page's address to pass on: as text, and as a code for the counter's glass. */
function Share({ supplier }: { supplier: SupplierDetail }) {
  const { t } = useLingui();
  const address = new URL(`/suppliers/${supplier.id}`, window.location.origin).href;
  return (
    <details className={styles['section']}>
      <summary>
        <Trans>Share this shop</Trans>
      </summary>
      <QrCode text={address} label={t`QR code of this page`} />
      <CopyButton text={address}>
        <Trans>Copy the link</Trans>
      </CopyButton>
    </details>
  );
}

const MOST_CATEGORIES = 12;

function Shares({ supplier }: { supplier: SupplierDetail }) {
  const categories = supplier.offersByCategory.slice(0, MOST_CATEGORIES);
  const most = Math.max(1, ...categories.map(({ offers }) => offers));
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>What they sell</Trans>
      </h2>
      <ul className={styles['shares']}>
        {categories.map(({ slug, name, offers }) => (
          <li key={slug}>
            <Link to="/parts" search={{ category: [slug] }}>
              {name}
            </Link>
            <span>{numberText(offers)}</span>
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${(offers / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
