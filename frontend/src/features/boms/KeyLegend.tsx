import { Trans } from '@lingui/react/macro';
import styles from './Settle.module.css';

/** Which keys do what in the list. */
export function KeyLegend() {
  return (
    <ul className={styles['legend']}>
      <li>
        <kbd>j</kbd> <kbd>k</kbd> <Trans>next, before</Trans>
      </li>
      <li>
        <kbd>1</kbd>–<kbd>8</kbd> <Trans>choose</Trans>
      </li>
      <li>
        <kbd>a</kbd> <Trans>accept the first</Trans>
      </li>
      <li>
        <kbd>n</kbd> <Trans>none of these</Trans>
      </li>
      <li>
        <kbd>s</kbd> <Trans>search another part</Trans>
      </li>
      <li>
        <kbd>u</kbd> <Trans>undo</Trans>
      </li>
    </ul>
  );
}
