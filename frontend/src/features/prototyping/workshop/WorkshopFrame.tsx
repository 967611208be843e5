import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { buttonClass } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState } from '@/ui/States';
import { TabLinks } from '@/ui/TabLinks';
import styles from './Workshop.module.css';

/** The frame around the pages of one's own workshop. */
export function WorkshopFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Page title={t`Workshop`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Workshop</Trans>
        </h1>
        <TabLinks label={t`Workshop`}>
          <li>
            <Link to="/provider" activeOptions={{ exact: true }}>
              <Trans>Profile and calendar</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/orders">
              <Trans>Orders</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/tenders">
              <Trans>Tenders</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/rules">
              <Trans>Price rules</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/standing">
              <Trans>Standing</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/payouts">
              <Trans>Balance and payouts</Trans>
            </Link>
          </li>
          <li>
            <Link to="/provider/application">
              <Trans>Application</Trans>
            </Link>
          </li>
        </TabLinks>
      </header>
      {children}
    </Page>
  );
}

/** Why a page of the workshop cannot be shown; who has none is told how to get one. */
export function WorkshopRefusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof Problem && error.status === 404) {
    return (
      <EmptyState
        icon="building"
        title={<Trans>Your organisation has no workshop yet</Trans>}
        actions={
          <Link to="/provider/application" className={buttonClass('primary')}>
            <Trans>Become a provider</Trans>
          </Link>
        }
      >
        <p>
          <Trans>
            Providers make boards, parts and stencils, or test them, at prices they write as rules.
            Begin an application: with it comes a workshop that nobody else sees until it is
            approved.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return <ErrorState error={error} onRetry={onRetry} />;
}
