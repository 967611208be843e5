import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Money } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import styles from './Vouchers.module.css';

interface Props {
  budget: Money;
  spent: Money;
  reserved: Money;
  left: Money;
}

/** What has become of a budget: spent, set aside, left. The words say it, the bar shows it. */
export function BudgetBar({ budget, spent, reserved, left }: Props) {
  const { t } = useLingui();
  const share = (money: Money) => `${(Number(money.amount) / Number(budget.amount)) * 100}%`;
  const percent = Math.round((1 - Number(left.amount) / Number(budget.amount)) * 100);
  return (
    <div className={styles['budget']}>
      <div className={styles['bar']} role="img" aria-label={t`${percent} % of the budget is used`}>
        <span className={styles['spent']} style={{ inlineSize: share(spent) }} />
        <span className={styles['reserved']} style={{ inlineSize: share(reserved) }} />
      </div>
      <dl>
        <Part swatch="spent" name={<Trans>Spent</Trans>} money={spent} />
        <Part swatch="reserved" name={<Trans>Set aside</Trans>} money={reserved} />
        <Part swatch="left" name={<Trans>Left</Trans>} money={left} />
      </dl>
    </div>
  );
}

function Part({ swatch, name, money }: { swatch: string; name: ReactNode; money: Money }) {
  return (
    <div>
      <dt>
        <span className={`${styles['swatch']} ${styles[swatch]}`} aria-hidden="true" />
        {name}
      </dt>
      <dd>
        <Amount amount={money.amount} currency={money.currency} kind="total" />
      </dd>
    </div>
  );
}
