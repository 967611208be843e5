import { Trans, useLingui } from '@lingui/react/macro';
import type { OrderDetail } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Notice } from '@/ui/Notice';

/** How far goods have come that go back, and whose turn it is. */
export function ReturnBox({ order, side }: { order: OrderDetail; side: 'bought' | 'sold' }) {
  const title = useTitle(side);
  const back = order.goodsReturn;
  if (back === null) return null;
  return (
    <Notice tone={back.state === 'refunded' ? 'good' : 'copper'} title={title(back.state)}>
      <p>
        “{back.reason}” ·{' '}
        <Amount amount={back.amount.amount} currency={back.amount.currency} kind="total" />
      </p>
      {back.tracking !== null && (
        <p>
          <strong>{back.carrier}</strong> <span className="mono">{back.tracking}</span>
        </p>
      )}
      {back.dueAt !== null && (
        <p>
          {back.state === 'asked' ? (
            <Trans>Without an answer it counts as agreed on {timeText(back.dueAt)}.</Trans>
          ) : back.state === 'agreed' ? (
            <Trans>If the goods are not sent by {timeText(back.dueAt)}, nothing goes back.</Trans>
          ) : (
            <Trans>Without a word they count as arrived on {timeText(back.dueAt)}.</Trans>
          )}
        </p>
      )}
    </Notice>
  );
}

function useTitle(side: 'bought' | 'sold'): (state: string) => string {
  const { t } = useLingui();
  const bought: Record<string, string> = {
    asked: t`You have asked to give goods back`,
    agreed: t`The seller agrees: send the goods`,
    sent: t`The goods are on their way to the seller`,
    refunded: t`The goods went back, and so did their price`,
    refused: t`The seller does not take the goods back`,
    lapsed: t`The goods were not sent in time`,
    disputed: t`The platform decides about the return`,
  };
  const sold: Record<string, string> = {
    ...bought,
    asked: t`The buyer wants to give goods back`,
    agreed: t`You have agreed: the buyer sends the goods`,
    sent: t`Goods are on their way back to you`,
    refused: t`You do not take the goods back`,
  };
  return (state) => (side === 'bought' ? bought : sold)[state] ?? state;
}
