import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '@/ui/Page';
import { TabLinks } from '@/ui/TabLinks';
import { SignedIn } from './SignedIn';
import styles from './OperatorConsole.module.css';

/** The frame around the operator's pages. */
export function OperatorConsole({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Operator console`} permission="operate">
      {() => (
        <Page title={t`Operator console`}>
          <header className={styles['head']}>
            <h1>
              <Trans>Operator console</Trans>
            </h1>
            <TabLinks label={t`Operator console`}>
              <li>
                <Link to="/operator" activeOptions={{ exact: true }}>
                  <Trans>Applications</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/suppliers">
                  <Trans>Suppliers</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/providers">
                  <Trans>Providers</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/reports">
                  <Trans>Reports</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/reviews">
                  <Trans>Reviews</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/requests">
                  <Trans>Requests</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/park">
                  <Trans>Service centres</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/floors">
                  <Trans>Floor plans</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/lettings">
                  <Trans>Units to let</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/makerspaces">
                  <Trans>Makerspaces</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/production">
                  <Trans>Production</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/disputes">
                  <Trans>Disputes</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/leases">
                  <Trans>Leases</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/chargebacks">
                  <Trans>Chargebacks</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/proposals">
                  <Trans>Proposed parts</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/payouts">
                  <Trans>Payouts</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/ledger">
                  <Trans>Ledger</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/vouchers">
                  <Trans>Vouchers</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/rates">
                  <Trans>Rates of exchange</Trans>
                </Link>
              </li>
              <li>
                <Link to="/operator/search">
                  <Trans>Search indexes</Trans>
                </Link>
              </li>
            </TabLinks>
          </header>
          {children}
        </Page>
      )}
    </SignedIn>
  );
}
