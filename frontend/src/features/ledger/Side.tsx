import type { Money } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';

/** An amount on one side of an account; nothing where it stands on the other. */
export function Side({ money }: { money: Money | null }) {
  return money === null ? null : (
    <Amount amount={money.amount} currency={money.currency} kind="total" />
  );
}
