import { Trans, useLingui } from '@lingui/react/macro';
import type { Money } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { useFactWords } from './optionWords';
import type { PriceLine } from './types';
import styles from './Prices.module.css';

const RATE_DIGITS = 6;

/** How a price comes about: each line with its rate and what it was multiplied with, and their sum. */
export function PriceLines({ lines, total }: { lines: readonly PriceLine[]; total: Money }) {
  const { t } = useLingui();
  const words = useFactWords();
  const workings = ({ rate, inputs }: PriceLine) =>
    [
      numberText(rate, RATE_DIGITS),
      ...inputs.map(({ fact, value }) => {
        const unit = words.unit(fact);
        const number = numberText(value, 3);
        return unit === null ? `${number} (${words.name(fact)})` : `${number} ${unit}`;
      }),
    ].join(' × ');
  return (
    <table className={styles['lines']}>
      <caption className="hidden-text">
        <Trans>How the price comes about</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t`For`}</th>
          <th scope="col" className={styles['end']}>{t`Amount`}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code}>
            <th scope="row">
              {line.label}
              {line.inputs.length > 0 && <span className={styles['small']}>{workings(line)}</span>}
            </th>
            <td className={styles['end']}>
              <Amount amount={String(line.amount)} currency={total.currency} kind="total" />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>Total</Trans>
          </th>
          <td className={styles['end']}>
            <Amount {...total} kind="total" strong />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
