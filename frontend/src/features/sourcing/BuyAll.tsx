import { Plural, Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Problem } from '@/lib/api/problem';
import { MINE } from '@/lib/api/session';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { buyPlan, planQuery } from './planQueries';
import type { Moved, Plan, PlanWish } from './types';
import styles from './Plan.module.css';

interface Props {
  id: string;
  wish: PlanWish;
  plan: Plan;
  /** Whether the plan is of another wish, while this one's is being made: it is not bought then. */
  stale: boolean;
}

/** Puts the whole plan into the cart. Where something has moved meanwhile, the plan on screen becomes the new one. */
export function BuyAll({ id, wish, plan, stale }: Props) {
  const client = useQueryClient();
  const buying = useMutation({
    mutationFn: () => buyPlan(id, wish, plan),
    onSuccess: () => void client.invalidateQueries({ queryKey: [MINE, 'cart'] }),
    onError: (fault) => {
      const now = fault instanceof Problem ? (fault.more['plan'] as Plan | undefined) : undefined;
      if (now !== undefined) client.setQueryData(planQuery(id, wish).queryKey, now);
    },
  });
  const moved =
    buying.error instanceof Problem
      ? (buying.error.more['lines'] as Moved[] | undefined)
      : undefined;
  const lines = plan.suppliers.reduce((sum, seller) => sum + seller.lines.length, 0);
  return (
    <div className={styles['buy']}>
      {buying.isSuccess ? (
        <Notice
          tone="good"
          title={
            <Plural
              value={buying.data.lines}
              one="# line is in your cart."
              other="# lines are in your cart."
            />
          }
        >
          <Link to="/cart" className={buttonClass('primary')}>
            <Trans>To the cart</Trans>
          </Link>
        </Notice>
      ) : (
        <Button
          look="primary"
          disabled={stale || buying.isPending || plan.suppliers.length === 0}
          onClick={() => buying.mutate()}
        >
          {plan.unmet.length === 0 ? (
            <Trans>
              Buy all for <Amount {...plan.total} kind="total" />
            </Trans>
          ) : (
            <Trans>
              Buy these <Plural value={lines} one="# part" other="# parts" /> for{' '}
              <Amount {...plan.total} kind="total" />
            </Trans>
          )}
        </Button>
      )}
      {moved !== undefined ? (
        <Notice
          tone="danger"
          title={<Trans>Something has moved. Here is the plan as it is now.</Trans>}
        >
          <ul>
            {moved.map((line) => (
              <li key={line.offerId}>
                <MovedLine line={line} plan={plan} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        buying.error !== null && <RefusalNotice error={buying.error} />
      )}
    </div>
  );
}

function MovedLine({ line, plan }: { line: Moved; plan: Plan }) {
  const mpn = plan.needs.find(({ partId }) => partId === line.partId)?.mpn ?? '';
  if (line.code === 'price-moved' && line.newUnitPrice !== null) {
    return (
      <Trans>
        {mpn}: <Amount {...line.oldUnitPrice} /> → <Amount {...line.newUnitPrice} />
      </Trans>
    );
  }
  return (
    <Trans>
      {mpn}: {numberText(line.available)} left of {numberText(line.quantity)}
    </Trans>
  );
}
