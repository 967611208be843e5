import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '@/ui/Page';
import { TabLinks } from '@/ui/TabLinks';
import styles from './Letting.module.css';

/** The frame around an owner's pages. */
export function LettingFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Page title={t`What we let`}>
      <header className={styles['head']}>
        <h1>
          <Trans>What we let</Trans>
        </h1>
        <TabLinks label={t`What we let`}>
          <li>
            <Link to="/lettings" activeOptions={{ exact: true }}>
              <Trans>Units</Trans>
            </Link>
          </li>
          <li>
            <Link to="/lettings/viewings">
              <Trans>Viewings</Trans>
            </Link>
          </li>
          <li>
            <Link to="/lettings/enquiries">
              <Trans>Questions</Trans>
            </Link>
          </li>
          <li>
            <Link to="/leases">
              <Trans>Leases</Trans>
            </Link>
          </li>
        </TabLinks>
      </header>
      {children}
    </Page>
  );
}
