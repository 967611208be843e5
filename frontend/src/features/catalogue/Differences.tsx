import { Trans, useLingui } from '@lingui/react/macro';
import type { Difference } from '@/lib/api/types';
import styles from './Differences.module.css';

const SIGNS: Partial<Record<string, string>> = { better: '▲', worse: '▼', different: '≠' };

/** In what another part differs: our value, theirs, and which way it goes, by sign, word and colour. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useLingui();
  const word = useVerdictWord();
  const same = differences.filter(({ verdict }) => verdict === 'same');
  const told = differences.filter(({ verdict }) => verdict !== 'same');
  return (
    <div className={styles['differences']}>
      {told.length === 0 ? (
        <p className={styles['same']}>
          <Trans>No difference in what is known of both.</Trans>
        </p>
      ) : (
        <dl aria-label={t`Differences`}>
          {told.map(({ field, label, ours, theirs, verdict }) => (
            <div key={field} className={styles[verdict]}>
              <dt>{label}</dt>
              <dd>
                <span className={styles['ours']}>{ours ?? '–'}</span>
                <span aria-hidden="true"> → </span>
                <span className="hidden-text">{t`becomes`} </span>
                <strong>{theirs ?? '–'}</strong>{' '}
                <span className={styles['verdict']}>
                  <span aria-hidden="true">{SIGNS[verdict] ?? '?'} </span>
                  {word(verdict)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && (
        <p className={styles['same']}>
          <Trans>Same: {same.map(({ label }) => label).join(' · ')}</Trans>
        </p>
      )}
    </div>
  );
}

function useVerdictWord(): (verdict: string) => string {
  const { t } = useLingui();
  return (verdict) => {
    switch (verdict) {
      case 'better':
        return t`better`;
      case 'worse':
        return t`worse`;
      case 'different':
        return t`differs`;
      default:
        return t`not known of both`;
    }
  };
}
