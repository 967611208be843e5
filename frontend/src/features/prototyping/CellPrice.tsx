import { Trans } from '@lingui/react/macro';
import { Amount } from '@/ui/Amount';
import { Tag } from '@/ui/Tag';
import type { Cell } from './types';
import styles from './Prices.module.css';

/** A total with the price of a piece beneath; in another currency than the provider's it is about so much. */
export function CellPrice({ cell, best = false }: { cell: Cell; best?: boolean }) {
  const { shown, total, quantity } = cell;
  const { amount, currency } = shown ?? total;
  return (
    <>
      <span className={styles['total']}>
        {best && (
          <Tag tone="green">
            <Trans>Cheapest</Trans>
          </Tag>
        )}{' '}
        {shown !== null && <span aria-hidden="true">≈ </span>}
        <Amount amount={amount} currency={currency} kind="total" strong />
      </span>
      <span className={styles['small']}>
        <Trans>
          <Amount amount={unitText(Number(amount) / quantity)} currency={currency} /> a piece
        </Trans>
      </span>
    </>
  );
}

/** Whole cents, but not where they would hide a difference. */
const unitText = (amount: number): string => amount.toFixed(amount < 1 ? 4 : 2);
