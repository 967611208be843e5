import { Plural, useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { numberText } from '@/lib/format';
import styles from './Stars.module.css';

const MOST = 5;

interface Props {
  /** 0 to 5. */
  score: number;
  /** How many reviews are behind it; left out where there is but one. */
  count?: number;
}

/** Stars out of five, read out as a number. */
export function Stars({ score, count }: Props) {
  const { t } = useLingui();
  return (
    <span className={styles['stars']}>
      <span
        className={styles['row']}
        role="img"
        aria-label={t`${numberText(score, 1)} of 5 stars`}
        style={{ '--share': `${(score / MOST) * 100}%` } as CSSProperties}
      />
      {count !== undefined && (
        <span className={styles['figures']}>
          <strong aria-hidden="true">{score.toFixed(1)}</strong>{' '}
          <span className={styles['count']}>
            (
            <Plural value={count} one="# review" other="# reviews" />)
          </span>
        </span>
      )}
    </span>
  );
}
