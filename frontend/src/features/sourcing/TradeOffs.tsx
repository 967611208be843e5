import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button';
import { TradeOffChart } from './TradeOffChart';
import { DELIVERIES, type Plan, type PlanSearch } from './types';
import styles from './Plan.module.css';

interface Props {
  plan: Plan;
  search: PlanSearch;
  onChange: (change: { [K in keyof PlanSearch]?: PlanSearch[K] | undefined }) => void;
}

/** What fewer suppliers and fewer days cost; choosing a point makes the plan keep to it. */
export function TradeOffs({ plan, search, onChange }: Props) {
  const { t } = useLingui();
  if (plan.tradeOffs === null) return null;
  const words = { courier: t`courier`, consolidated: t`one parcel`, 'pick-up': t`picked up` };
  const bySuppliers = plan.tradeOffs.bySuppliers.map(({ suppliers, total, leftOut }) => ({
    key: `${suppliers}`,
    at: suppliers,
    total: Number(total.amount),
    amount: total.amount,
    leftOut,
  }));
  const byDays = plan.tradeOffs.byDays.map(({ days, delivery, total, leftOut }) => ({
    key: `${days} ${delivery}`,
    at: days,
    total: Number(total.amount),
    amount: total.amount,
    leftOut,
    note: words[DELIVERIES.find((one) => one === delivery) ?? 'courier'],
  }));
  return (
    <section className={styles['tradeoffs']}>
      <h2>
        <Trans>What less would cost</Trans>
      </h2>
      <p className={styles['fine']}>
        <Trans>
          Choose a point to keep to it. Hollow points leave out parts that more suppliers or days
          would bring. Days are estimated from lead times and delivery.
        </Trans>
      </p>
      <div className={styles['charts']}>
        <TradeOffChart
          title={t`Cost by number of suppliers`}
          axis={t`Suppliers`}
          points={bySuppliers}
          currency={plan.currency}
          selected={`${plan.suppliers.length}`}
          onSelect={(key) => onChange({ suppliers: Number(key) })}
        />
        <TradeOffChart
          title={t`Cost by days`}
          axis={t`Days needed`}
          points={byDays}
          currency={plan.currency}
          selected={search.days === undefined ? null : `${search.days} ${plan.delivery}`}
          onSelect={(key) => {
            const [days = '', delivery = ''] = key.split(' ');
            onChange({ days: Number(days), delivery: DELIVERIES.find((one) => one === delivery) });
          }}
        />
      </div>
      {(search.suppliers !== undefined || search.days !== undefined) && (
        <Button onClick={() => onChange({ suppliers: undefined, days: undefined })}>
          <Trans>Back to the cheapest</Trans>
        </Button>
      )}
    </section>
  );
}
