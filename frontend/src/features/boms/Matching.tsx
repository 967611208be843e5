import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { numberText } from '@/lib/format';
import { SkeletonLines } from '@/ui/States';
import styles from './Boms.module.css';

const PATIENCE_S = 2;

/** While a list is read and matched: long ones take some seconds, and say so. */
export function Matching() {
  const { t } = useLingui();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((now) => now + 1), 1_000);
    return () => clearInterval(clock);
  }, []);
  return (
    <>
      {seconds >= PATIENCE_S && (
        <div className={styles['facts']}>
          <p role="status">
            <Trans>Each line is being matched with parts. Long lists take some seconds.</Trans>
          </p>
          <progress aria-label={t`Matching`} />
          <span aria-hidden="true">
            <Trans>{numberText(seconds)} s</Trans>
          </span>
        </div>
      )}
      <SkeletonLines lines={12} />
    </>
  );
}
