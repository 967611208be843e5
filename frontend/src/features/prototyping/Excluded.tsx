import { Trans, useLingui } from '@lingui/react/macro';
import { useFactWords } from './optionWords';
import { ProviderName } from './ProviderName';
import type { Prices, Reason } from './types';
import styles from './Prices.module.css';

/** Who cannot make it, and why. */
export function Excluded({ excluded, open }: { excluded: Prices['excluded']; open: boolean }) {
  const words = useReasonWords();
  if (excluded.length === 0) return null;
  return (
    <details className={styles['excluded']} open={open}>
      <summary>
        <Trans>Who cannot make it, and why ({excluded.length})</Trans>
      </summary>
      <ul>
        {excluded.map(({ provider, reasons }) => (
          <li key={provider.slug}>
            <ProviderName provider={provider} />
            <ul className={styles['reasons']}>
              {[...new Set(reasons.map(words))].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A reason with the names that the page uses; of an unknown kind the server's own sentence. */
function useReasonWords(): (reason: Reason) => string {
  const { t } = useLingui();
  const words = useFactWords();
  return ({ reason, fact, measured, limit, text }) => {
    const name = words.name(fact);
    if (reason === 'missing') return t`${name} is not known, and the price depends on it.`;
    if (measured === null || limit === null) return text;
    const has = words.value(fact, measured);
    const list = limit
      .split(/,\s*/)
      .map((one) => words.value(fact, one))
      .join(', ');
    switch (reason) {
      case 'below':
        return t`${name}: ${has}; made from ${list}`;
      case 'above':
        return t`${name}: ${has}; made up to ${list}`;
      case 'not-offered':
        return t`${name}: ${has}; made: ${list}`;
      default:
        return text;
    }
  };
}
