import { Trans } from '@lingui/react/macro';
import { Amount } from '@/ui/Amount';
import type { Cell } from './types';
import styles from './Prices.module.css';

const UNIT_DIGITS = 4;

/** A total with the price of a piece beneath; in another currency than the provider's it is about so much. */
export function CellPrice({ cell }: { cell: Cell }) {
  const { shown, total, unit, quantity } = cell;
  return (
    <>
      <span className={styles['total']}>
        {shown !== null && <span aria-hidden="true">≈ </span>}
        <Amount {...(shown ?? total)} kind="total" strong />
      </span>
      <span className={styles['small']}>
        <Trans>
          <Amount
            amount={
              shown === null ? unit.amount : (Number(shown.amount) / quantity).toFixed(UNIT_DIGITS)
            }
            currency={(shown ?? unit).currency}
            kind="brief"
          />{' '}
          a piece
        </Trans>
      </span>
    </>
  );
}
