import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartDetail } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { Page } from '@/ui/Page';
import { ErrorState, Skeleton, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { useWanted } from '@/ui/Wanted';
import { Alternatives } from './Alternatives';
import { CompareToggle } from './compare/CompareToggle';
import { CompareTray } from './compare/CompareTray';
import { Instead } from './Instead';
import { Parameters } from './Parameters';
import { partQuery } from './queries';
import { WatchButton } from './watch/WatchButton';
import styles from './PartPage.module.css';

interface Props {
  id: string;
  /** What the market says of it, beside its name. */
  marks: ReactNode;
  offers: ReactNode;
  chart: ReactNode;
  where: ReactNode;
  reviews: ReactNode;
}

/** A part: what it is on one side, who has it on the other. */
export function PartPage({ id, marks, offers, chart, where, reviews }: Props) {
  const { t } = useLingui();
  const wanted = useWanted();
  const { data: part, error, refetch } = useQuery(partQuery(id, wanted));
  if (error !== null && part === undefined) {
    return (
      <Page title={t`Part`}>
        <h1 className="hidden-text">{t`Part`}</h1>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (part === undefined) {
    return (
      <Page title={t`Part`}>
        <h1 className="hidden-text">{t`Part`}</h1>
        <Skeleton width="min(420px, 80%)" height="3em" />
        <SkeletonLines lines={8} />
      </Page>
    );
  }
  return (
    <Page title={`${part.mpn} ${part.manufacturer}`}>
      <Crumbs part={part} />
      <Head part={part} marks={marks} />
      <Instead part={part} />
      <div className={styles['layout']}>
        <div className={styles['main']}>
          {offers}
          {where}
          {reviews}
        </div>
        <aside className={styles['side']} aria-label={t`Properties`}>
          <Parameters part={part} />
          {chart}
        </aside>
      </div>
      {part.alternatives.length > 0 && <Alternatives part={part} />}
      <CompareTray />
    </Page>
  );
}

function Crumbs({ part }: { part: PartDetail }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Category`} className={styles['crumbs']}>
      <ol>
        <li>
          <Link to="/parts">
            <Trans>Parts</Trans>
          </Link>
        </li>
        {part.categoryPath.map(({ slug, name }) => (
          <li key={slug}>
            <Link to="/parts" search={{ category: [slug] }}>
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Head({ part, marks }: { part: PartDetail; marks: ReactNode }) {
  const { quantity } = useWanted();
  return (
    <header className={styles['head']}>
      <div className={styles['tile']}>
        <PackageDrawing name={part.package} category={part.category} size={104} />
        {part.package !== null && <span className={styles['silk']}>{part.package}</span>}
      </div>
      <div className={styles['names']}>
        <h1 className="mono" translate="no">
          {part.mpn}
        </h1>
        <p className={styles['maker']}>
          <Link to="/parts" search={{ manufacturer: [part.manufacturer] }}>
            {part.manufacturer}
          </Link>
          {part.lifecycle !== null && <Tag tone="solid">{part.lifecycle}</Tag>}
          {marks}
        </p>
        <p className={styles['description']}>{part.description}</p>
        <p className={styles['deeds']}>
          <CompareToggle part={part} />
          <WatchButton of={{ part: part.id }} name={part.mpn} />
        </p>
        {part.datasheetUrl !== null && (
          <p>
            <a
              href={part.datasheetUrl}
              target="_blank"
              rel="noopener noreferrer external"
              className={buttonClass()}
            >
              <Icon name="file" size={16} />
              <Trans>Data sheet</Trans>
              <Icon name="external" size={14} />
              <span className="hidden-text">
                <Trans>(another site, opens a new tab)</Trans>
              </span>
            </a>
          </p>
        )}
      </div>
      <dl className={styles['summary']}>
        <div>
          <dt>
            {quantity === 1 ? (
              <Trans>Best price</Trans>
            ) : (
              <Trans>Best price at {numberText(quantity)}</Trans>
            )}
          </dt>
          <dd className={styles['price']}>
            {part.bestPrice === null ? (
              '–'
            ) : (
              <Amount amount={amountOf(part.bestPrice)} currency={part.bestPrice.currency} strong />
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>In stock</Trans>
          </dt>
          <dd>{numberText(part.stock)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Sellers</Trans>
          </dt>
          <dd>{numberText(part.supplierCount)}</dd>
        </div>
      </dl>
    </header>
  );
}
