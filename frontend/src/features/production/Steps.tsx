import { useLingui } from '@lingui/react/macro';
import type { ProductionOrder } from '@/lib/api/types';
import { useStateWord } from './words';
import styles from './Production.module.css';

/** States that stand beside the way: which step of it they belong to. */
const BESIDE: Readonly<Record<string, string>> = {
  'awaiting-answer': 'preparing',
  claimed: 'delivered',
};

/** How far an order has come on its way, as a row of stations. */
export function Steps({ order }: { order: ProductionOrder }) {
  const { t } = useLingui();
  const word = useStateWord();
  const here = order.steps.indexOf(BESIDE[order.state] ?? order.state);
  if (here < 0) return null;
  return (
    <ol className={styles['steps']} aria-label={t`How far it has come`}>
      {order.steps.map((step, index) => (
        <li
          key={step}
          className={index < here ? styles['past'] : index === here ? styles['now'] : undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {index === here && order.state !== step ? word(order.state) : word(step)}
        </li>
      ))}
    </ol>
  );
}
