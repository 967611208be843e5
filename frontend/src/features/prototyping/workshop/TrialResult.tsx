import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Trial } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Notice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import styles from './Workshop.module.css';

type Price = Trial['samples'][number]['price'];

/** What rules do before they are in force. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useLingui();
  const { samples, design, hindrances, currency } = trial;
  return (
    <>
      {trial.ready ? (
        <Notice tone="good" title={<Trans>It can be put into force</Trans>} />
      ) : (
        <Notice tone="copper" title={<Trans>Not yet</Trans>}>
          <ul>
            {hindrances.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h3>
        <Trans>Samples</Trans>
      </h3>
      <ul className={styles['list']} aria-label={t`Samples`}>
        {samples.map(({ name, expected, asExpected, price }) => (
          <li key={name}>
            <p className={styles['line']}>
              <strong>{name}</strong>
              <Tag tone={asExpected ? 'green' : 'copper'}>
                {asExpected ? t`as expected` : t`expected ${numberText(expected ?? 0, 2)}`}
              </Tag>
            </p>
            <PriceText price={price} currency={currency} />
          </li>
        ))}
      </ul>
      {design !== null && (
        <>
          <h3>
            <Trans>The design</Trans>
          </h3>
          <ul className={styles['list']} aria-label={t`The design`}>
            {design.map((price) => (
              <li key={`${price.quantity} ${price.leadTime}`}>
                <PriceText price={price} currency={currency} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function PriceText({ price, currency }: { price: Price; currency: string }) {
  const { quantity, total, workingDays, leadTimeLabel, lines, reasons } = price;
  return (
    <>
      <p>
        <Plural value={quantity} one="# piece" other="# pieces" />, {leadTimeLabel}
        {total !== null && (
          <>
            {': '}
            <strong>
              {currency} {numberText(total, 2)}
            </strong>
            {', '}
            <Plural value={workingDays} one="# working day" other="# working days" />
          </>
        )}
      </p>
      <ul className={styles['small']}>
        {lines.map(({ label, amount }) => (
          <li key={label}>
            {label}: {numberText(amount, 2)}
          </li>
        ))}
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
