import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState } from '@/ui/States';
import styles from './Counter.module.css';

interface Props {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of a supplier's own counter, with the way to the others. */
export function CounterPage({ title, actions, children }: Props) {
  const { t } = useLingui();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = tabs.current?.querySelector('[aria-current=page]');
    if (!tabs.current || !here) return;
    const { left, width } = here.getBoundingClientRect();
    const frame = tabs.current.getBoundingClientRect();
    tabs.current.scrollLeft += left + width / 2 - (frame.left + frame.width / 2);
  }, []);
  return (
    <Page title={title}>
      <header className={styles['head']}>
        <h1>{title}</h1>
        {actions}
      </header>
      <nav ref={tabs} className={styles['tabs']} aria-label={t`My counter`}>
        <Link to="/counter" activeOptions={{ exact: true }}>
          <Icon name="counter" size={16} />
          <Trans>Overview</Trans>
        </Link>
        <Link to="/counter/orders">
          <Icon name="list" size={16} />
          <Trans>Orders</Trans>
        </Link>
        <Link to="/supply/rfqs">
          <Icon name="people" size={16} />
          <Trans>Requests for quotation</Trans>
        </Link>
        <Link to="/counter/stock">
          <Icon name="table" size={16} />
          <Trans>Stock and prices</Trans>
        </Link>
        <Link to="/counter/imports">
          <Icon name="file" size={16} />
          <Trans>Price lists</Trans>
        </Link>
        <Link to="/counter/payouts">
          <Icon name="counter" size={16} />
          <Trans>Balance and payouts</Trans>
        </Link>
        <Link to="/counter/statement">
          <Icon name="table" size={16} />
          <Trans>Statement</Trans>
        </Link>
        <Link to="/counter/reviews">
          <Icon name="star" size={16} />
          <Trans>Reviews</Trans>
        </Link>
        <Link to="/counter/hours">
          <Icon name="clock" size={16} />
          <Trans>Opening hours</Trans>
        </Link>
      </nav>
      {children}
    </Page>
  );
}

/** Why a page of the counter cannot be shown: not signed in, not a supplier, or a fault. */
export function CounterRefusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof Problem && error.status === 401) {
    return (
      <EmptyState icon="counter" title={<Trans>Sign in to see your counter</Trans>}>
        <p>
          <Trans>Suppliers keep their stock, prices and imports here.</Trans>
        </p>
      </EmptyState>
    );
  }
  if (error instanceof Problem && error.status === 404) {
    return (
      <EmptyState icon="counter" title={<Trans>Your organisation has no counter yet</Trans>}>
        <p>
          <Trans>
            Apply with your company data and choose a counter; an operator looks at the application.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return <ErrorState error={error} onRetry={onRetry} />;
}
