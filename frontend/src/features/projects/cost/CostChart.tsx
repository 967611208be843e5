import { Trans } from '@lingui/react/macro';
import type { CostSheet } from '@/lib/api/types';
import { ShareBars } from './ShareBars';
import { stacksOf } from './stacks';
import { TotalDots } from './TotalDots';
import styles from './Cost.module.css';

/** What a piece costs at each quantity, all on one scale, and beside it what that is made of, if of several. */
export function CostChart({ sheet }: { sheet: CostSheet }) {
  const stacks = stacksOf(sheet);
  return (
    <figure className={styles['figure']}>
      <div className={styles['pair']}>
        <div>
          <strong>
            <Trans>A piece in all</Trans>
          </strong>
          <p className={styles['fine']}>
            <Trans>CNY a piece. From one line to the next it is ten times as much.</Trans>
          </p>
          <TotalDots stacks={stacks} />
        </div>
        {sheet.items.length > 1 && (
          <div>
            <strong>
              <Trans>What it is made of</Trans>
            </strong>
            <p className={styles['fine']}>
              <Trans>Shares of the price of a piece, in percent.</Trans>
            </p>
            <ShareBars stacks={stacks} />
          </div>
        )}
      </div>
      <ul className={styles['legend']}>
        {sheet.items.map(({ kind, name, subject, title }) => (
          <li key={`${kind} ${subject}`}>
            <span className={`${styles['swatch']} ${styles[kind]}`} aria-hidden="true" />
            {name} <span className={styles['fine']}>{title}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
