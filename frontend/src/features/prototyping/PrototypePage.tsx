import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Page } from '@/ui/Page';
import { DropDesign } from './DropDesign';
import { ExportGuide } from './ExportGuide';
import { OwnDesigns } from './OwnDesigns';
import styles from './Prototype.module.css';

/** Where somebody comes with a file: it is dropped, measured and priced. */
export function PrototypePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Prototypes`}>
      <header className={styles['head']}>
        <h1>
          <Trans>From file to prototype</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Drop the file of a board or a part: it is measured within moments, and everybody who can
            make it names a price, line by line.
          </Trans>
        </p>
      </header>
      <DropDesign />
      <OwnDesigns />
      <ExportGuide />
      <p className={styles['end']}>
        <Link to="/providers">
          <Trans>Who makes it: all providers and their machines</Trans>
        </Link>{' '}
        ·{' '}
        <Link to="/requests/new">
          <Trans>What no price list knows: ask the brokers</Trans>
        </Link>{' '}
        ·{' '}
        <Link to="/services">
          <Trans>Expert services</Trans>
        </Link>
      </p>
    </Page>
  );
}
