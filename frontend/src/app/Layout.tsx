import { Trans } from '@lingui/react/macro';
import { useIsFetching } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useLingui } from '@lingui/react';
import { ProgressBar } from '@/ui/States';
import { useRested } from '@/lib/hooks';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { Footer } from './Footer';
import { Header } from './Header';
import styles from './Layout.module.css';

/** What every page has: the way past the header, the header, the page itself and the footer. */
export function Layout() {
  const { i18n } = useLingui();
  useKeptFocus();
  const fetching = useIsFetching() > 0;
  const loading = useRouterState({ select: (state) => state.status === 'pending' });
  const busy = useRested(fetching || loading, 150) && (fetching || loading);
  return (
    <div className={styles['layout']}>
      <a className={styles['skip']} href="#content">
        <Trans>Skip to content</Trans>
      </a>
      <ProgressBar busy={busy} />
      <Header />
      <div className={styles['body']} key={i18n.locale}>
        <Outlet />
      </div>
      <Footer />
    </div>
  );
}
