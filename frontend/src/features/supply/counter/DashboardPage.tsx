import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dashboard } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { SkeletonLines } from '@/ui/States';
import { CounterPage, CounterRefusal } from './CounterPage';
import { InterestChart } from './InterestChart';
import { dashboardQuery } from './queries';
import styles from './Counter.module.css';

/** A supplier's day: stock and its value, what makers looked at, what they looked for in vain. */
export function DashboardPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(dashboardQuery());
  return (
    <CounterPage
      title={data?.supplier.name ?? t`My counter`}
      actions={
        data && (
          <Link
            to="/suppliers/$id"
            params={{ id: data.supplier.id }}
            className={buttonClass('plain')}
          >
            <Trans>My public page</Trans>
          </Link>
        )
      }
    >
      {error !== null ? (
        <CounterRefusal error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={10} height="2em" />
      ) : (
        <Overview dashboard={data} />
      )}
    </CounterPage>
  );
}

function Overview({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui();
  const sum = (key: 'viewed' | 'searched') =>
    dashboard.days.reduce((total, day) => total + day[key], 0);
  return (
    <>
      <dl className={styles['figures']}>
        <Figure label={t`Offers`}>{numberText(dashboard.offers)}</Figure>
        <Figure label={t`Out of stock`} alarming={dashboard.outOfStock > 0}>
          {numberText(dashboard.outOfStock)}
        </Figure>
        <Figure label={t`Running low`} alarming={dashboard.lowStock > 0}>
          {dashboard.lowStock === 0 ? (
            numberText(0)
          ) : (
            <Link to="/counter/stock" search={{ stock: 'low' }}>
              {numberText(dashboard.lowStock)}
            </Link>
          )}
        </Figure>
        <Figure label={t`Stock at list price`}>
          {dashboard.stockValue.length === 0
            ? '–'
            : dashboard.stockValue.map((value) => (
                <span key={value.currency} className={styles['sum']}>
                  <Amount amount={amountOf(value)} currency={value.currency} kind="total" />
                </span>
              ))}
        </Figure>
        <Figure label={t`Pages opened, 30 days`}>{numberText(sum('viewed'))}</Figure>
        <Figure label={t`Shown in searches, 30 days`}>{numberText(sum('searched'))}</Figure>
      </dl>
      <InterestChart days={dashboard.days} />
      <div className={styles['pair']}>
        <TopParts dashboard={dashboard} />
        <MissedSearches dashboard={dashboard} />
      </div>
    </>
  );
}

interface FigureProps {
  label: string;
  alarming?: boolean;
  children: ReactNode;
}

function Figure({ label, alarming = false, children }: FigureProps) {
  return (
    <div className={alarming ? styles['alarming'] : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function TopParts({ dashboard: { topParts } }: { dashboard: Dashboard }) {
  return (
    <section className={styles['panel']} aria-labelledby="top-parts">
      <h2 id="top-parts">
        <Trans>Your parts that makers opened</Trans>
      </h2>
      {topParts.length === 0 ? (
        <p className={styles['none']}>
          <Trans>
            Nobody has opened one of your parts yet. Full stock and low MOQ bring them up.
          </Trans>
        </p>
      ) : (
        <ol className={styles['ranks']}>
          {topParts.map((part) => (
            <li key={part.id}>
              <span>
                <Link to="/parts/$id" params={{ id: part.id }} className="mono">
                  {part.mpn}
                </Link>
                <small>{part.manufacturer}</small>
              </span>
              <span className={styles['count']}>
                <Trans>{numberText(part.viewed)} opened</Trans>
              </span>
              <span className={styles['count']}>
                <Trans>{numberText(part.searched)} shown</Trans>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function MissedSearches({ dashboard: { missed } }: { dashboard: Dashboard }) {
  return (
    <section className={styles['panel']} aria-labelledby="missed">
      <h2 id="missed">
        <Trans>Looked for in vain</Trans>
      </h2>
      {missed.length === 0 ? (
        <p className={styles['none']}>
          <Trans>In the last 30 days every search found a part.</Trans>
        </p>
      ) : (
        <ol className={styles['ranks']}>
          {missed.map(({ term, times }) => (
            <li key={term}>
              <Link to="/parts" search={{ q: term }} className="mono">
                {term}
              </Link>
              <span className={styles['count']}>×&thinsp;{numberText(times)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
