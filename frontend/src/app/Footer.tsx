import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useLingui();
  return (
    <footer className={styles['footer']}>
      <div className={`page ${styles['row']}`}>
        <p className={styles['notice']}>
          <strong>
            <Trans>Demonstration market.</Trans>
          </strong>{' '}
          <Trans>
            Part data is real and dated; sellers, offers, prices and spaces are invented. What is
            ordered here is not delivered, and no real money moves.
          </Trans>
        </p>
        <nav aria-label={t`About this site`}>
          <ul>
            <li>
              <Link to="/market">
                <Trans>Market information</Trans>
              </Link>
            </li>
            <li>
              <Link to="/insight">
                <Trans>District insight</Trans>
              </Link>
            </li>
            <li>
              <Link to="/makerspaces/registry">
                <Trans>Register of makerspaces</Trans>
              </Link>
            </li>
            <li>
              <Link to="/services">
                <Trans>Expert services</Trans>
              </Link>
            </li>
            <li>
              <Link to="/about">
                <Trans>Sources and licences</Trans>
              </Link>
            </li>
            <li>
              <a href="/api/docs">
                <Trans>API</Trans>
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
