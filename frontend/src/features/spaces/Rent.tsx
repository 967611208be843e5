import { Trans } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import styles from './Rent.module.css';

/** Rent per square metre and month in yuan, or that it is to be asked. */
export function Rent({ rent }: { rent: number | null }) {
  if (rent === null) {
    return (
      <span className={styles['ask']}>
        <Trans>Rent on request</Trans>
      </span>
    );
  }
  return (
    <span className={styles['rent']}>
      <strong>¥{numberText(rent, 2)}</strong>{' '}
      <span className={styles['unit']}>
        <Trans>per m² a month</Trans>
      </span>
    </span>
  );
}
