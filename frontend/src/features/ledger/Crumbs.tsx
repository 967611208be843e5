import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './Ledger.module.css';

/** The way back to the trial balance. */
export function Crumbs({ children }: { children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <nav className={styles['crumbs']} aria-label={t`Way back`}>
      <Link to="/operator/ledger">
        <Trans>Trial balance</Trans>
      </Link>
      {children !== undefined && <span aria-hidden="true">/</span>}
      {children}
    </nav>
  );
}
