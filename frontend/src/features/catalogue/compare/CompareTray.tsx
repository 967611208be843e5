import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from '@/ui/Button';
import { clearPicked, MOST_COMPARED, usePicked } from './picked';
import styles from './CompareTray.module.css';

/** What was picked to be compared, at the foot of the window. */
export function CompareTray() {
  const { t } = useLingui();
  const { parts, full } = usePicked();
  if (parts.length === 0) return null;
  return (
    <section className={styles['tray']} aria-label={t`Parts to compare`}>
      <p role="status">
        <strong>
          <Plural value={parts.length} one="# part to compare" other="# parts to compare" />
        </strong>{' '}
        {full ? (
          <span className={styles['full']}>
            <Trans>At most {MOST_COMPARED}: take one away first.</Trans>
          </span>
        ) : (
          <span className={`mono ${styles['names']}`} translate="no">
            {parts.map(({ mpn }) => mpn).join(' · ')}
          </span>
        )}
      </p>
      <Button look="quiet" shape="small" onClick={clearPicked}>
        <Trans>Clear</Trans>
      </Button>
      <Link
        to="/parts/compare"
        search={{ ids: parts.map(({ id }) => id) }}
        className={buttonClass('primary')}
      >
        <Trans>Compare side by side</Trans>
      </Link>
    </section>
  );
}
