import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { PriceBreak } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import styles from './PriceBreaks.module.css';

interface Props {
  breaks: readonly PriceBreak[];
  currency: string;
  /** Whose breaks they are, for the button's name. */
  of: string;
  /** The quantity whose break is marked. */
  quantity?: number;
}

/** A button that opens the ladder of prices by quantity. */
export function PriceBreaks({ breaks, currency, of, quantity = 0 }: Props) {
  const { t } = useLingui();
  const id = useId();
  const count = breaks.length;
  const active = breaks.filter((step) => step.from <= quantity).at(-1);
  return (
    <>
      <button type="button" className={styles['open']} popoverTarget={id}>
        <Steps count={count} />
        <span className="hidden-text">{t`Price breaks of ${of}:`} </span>
        {numberText(count)}
      </button>
      <div id={id} popover="auto" className={styles['pop']}>
        <table>
          <caption>
            <Trans>Price breaks</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t`From`}</th>
              <th scope="col">{t`Unit price`}</th>
            </tr>
          </thead>
          <tbody>
            {breaks.map((step) => (
              <tr key={step.from} className={step === active ? styles['active'] : undefined}>
                <td>{numberText(step.from)}</td>
                <td>
                  <Amount amount={amountOf(step.unitPrice)} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Steps({ count }: { count: number }) {
  const steps = Math.min(6, Math.max(1, count));
  return (
    <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
      {Array.from({ length: steps }, (_, step) => {
        const height = 13 - (step * 11) / steps;
        return (
          <rect
            key={step}
            x={(step * 20) / steps + 0.5}
            y={13 - height}
            width={20 / steps - 1}
            height={height}
            fill="currentColor"
          />
        );
      })}
    </svg>
  );
}
