import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { CellPrice } from './CellPrice';
import { cheapest, matrixRows } from './matrix';
import { ProviderName } from './ProviderName';
import type { Cell, Offer } from './types';
import styles from './Prices.module.css';

interface Props {
  offers: readonly Offer[];
  quantities: readonly number[];
  onOpen: (provider: string, cell: Cell) => void;
}

/** All prices at once: a row for each provider and lead time, a column for each quantity. */
export function PriceMatrix({ offers, quantities, onOpen }: Props) {
  const { t } = useLingui();
  const best = quantities.map((quantity) => cheapest(offers, quantity));
  return (
    <div className={styles['frame']}>
      <table className={styles['matrix']}>
        <caption className="hidden-text">
          <Trans>Prices by provider, lead time and quantity</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Provider`}</th>
            <th scope="col">{t`Lead time`}</th>
            {quantities.map((quantity) => (
              <th key={quantity} scope="col" className={styles['end']}>
                <Plural value={quantity} one="# piece" other="# pieces" />
              </th>
            ))}
          </tr>
        </thead>
        {matrixRows(offers, quantities).map((rows) => (
          <tbody key={rows[0]?.offer.provider.slug}>
            {rows.map(({ offer, leadTime, leadTimeLabel, workingDays, cells }, index) => (
              <tr key={leadTime}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <ProviderName provider={offer.provider} />
                  </th>
                )}
                <th scope="row" className={styles['lead']}>
                  {leadTimeLabel}
                  <span>
                    <Plural value={workingDays} one="# working day" other="# working days" />
                  </span>
                </th>
                {cells.map((cell, column) => (
                  <td key={quantities[column]} className={styles['end']}>
                    {cell === null ? (
                      <span className={styles['none']}>
                        <span aria-hidden="true">–</span>
                        <span className="hidden-text">{t`no price`}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        className={styles['cell']}
                        onClick={() => onOpen(offer.provider.slug, cell)}
                      >
                        <CellPrice cell={cell} best={cell === best[column]} />
                        {cell.quantity !== cell.asked && (
                          <span className={styles['small']}>
                            <Trans>makes {numberText(cell.quantity)}</Trans>
                          </span>
                        )}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
