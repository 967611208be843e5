import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { numberText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { Tag } from '@/ui/Tag';
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

/** Prices on a phone: one quantity at a time, a card for each provider. */
export function PriceCards({ offers, quantities, onOpen }: Props) {
  const { t } = useLingui();
  const [wished, setWished] = useState(quantities[0] ?? 1);
  const quantity = quantities.includes(wished) ? wished : (quantities[0] ?? 1);
  const best = cheapest(offers, quantity);
  return (
    <>
      <div className={styles['chooser']}>
        <Segments
          label={t`Quantity`}
          value={String(quantity)}
          choices={quantities.map((one) => ({ value: String(one), label: numberText(one) }))}
          onChange={(next) => setWished(Number(next))}
        />
      </div>
      <ul className={styles['cards']} aria-label={t`Prices`}>
        {matrixRows(offers, [quantity]).map((rows) => (
          <li key={rows[0]?.offer.provider.slug} className={styles['card']}>
            {rows[0] !== undefined && <ProviderName provider={rows[0].offer.provider} />}
            <ul className={styles['leads']}>
              {rows.map(({ offer, leadTime, leadTimeLabel, workingDays, cells: [cell] }) => (
                <li key={leadTime}>
                  {cell === null || cell === undefined ? (
                    <span className={styles['none']}>
                      {leadTimeLabel}: {t`no price`}
                    </span>
                  ) : (
                    <button
                      type="button"
                      className={styles['cell']}
                      onClick={() => onOpen(offer.provider.slug, cell)}
                    >
                      <span className={styles['lead']}>
                        {leadTimeLabel}
                        <span>
                          <Plural value={workingDays} one="# working day" other="# working days" />
                        </span>
                        {cell === best && (
                          <Tag tone="green">
                            <Trans>Cheapest</Trans>
                          </Tag>
                        )}
                      </span>
                      <span className={styles['price']}>
                        <CellPrice cell={cell} />
                        {cell.quantity !== cell.asked && (
                          <span className={styles['small']}>
                            <Trans>makes {numberText(cell.quantity)}</Trans>
                          </span>
                        )}
                      </span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
