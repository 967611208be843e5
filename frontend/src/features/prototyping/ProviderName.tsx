import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Tag } from '@/ui/Tag';
import type { Maker } from './types';
import { ScorePoints } from './workshop/ScoreTable';
import { useProviderStateWord } from './words';
import styles from './Prices.module.css';

/** Who makes it, where, and whether there is something to know about them. */
export function ProviderName({ provider }: { provider: Maker }) {
  const stateWord = useProviderStateWord();
  const { slug, name, city, state, demonstration, score, jobs } = provider;
  return (
    <div className={styles['maker']}>
      <Link to="/providers/$slug" params={{ slug }}>
        {name}
      </Link>
      <span className={styles['small']}>{city}</span>
      <span className={styles['small']}>
        <ScorePoints points={score} jobs={jobs} />
      </span>
      {state !== 'good' && <Tag tone="copper">{stateWord(state)}</Tag>}
      {demonstration && (
        <span className={styles['small']}>
          <Trans>demonstration</Trans>
        </span>
      )}
    </div>
  );
}
