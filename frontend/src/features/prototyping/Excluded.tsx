import { Trans } from '@lingui/react/macro';
import { ProviderName } from './ProviderName';
import type { Prices } from './types';
import styles from './Prices.module.css';

/** Who cannot make it, and why. */
export function Excluded({ excluded, open }: { excluded: Prices['excluded']; open: boolean }) {
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
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
