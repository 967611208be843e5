import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Laboratories } from '@/lib/api/types';
import { PriceLines } from '../PriceLines';
import { dayText } from '@/lib/format';
import { signOf, totalText } from '@/lib/money';
import { Select } from '@/ui/Field';
import { labOf, priceOf, weeksOf, type Choice, type TestOffers } from './choices';
import styles from './Testing.module.css';

interface Props {
  test: TestOffers;
  labs: Laboratories;
  choice: Choice | undefined;
  onChoice: (choice: Choice | undefined) => void;
}

const SEPARATOR = '|';

/** Who does one test: laboratory, how fast, which week, and how the price comes about. */
export function LabChoice({ test, labs, choice, onChoice }: Props) {
  const { t } = useLingui();
  const price = priceOf(test, choice);
  if (test.offers.length === 0) {
    return (
      <p className={styles['hint']}>
        <Trans>
          No laboratory here has a price for this one. Ask for an offer, or have it done where you
          are.
        </Trans>
      </p>
    );
  }
  const weeks = choice === undefined ? [] : weeksOf(labs, choice.provider);
  const choose = (value: string) => {
    const [provider, leadTime] = value.split(SEPARATOR);
    const room = provider === undefined ? [] : weeksOf(labs, provider);
    const week = room.find((one) => one.week === choice?.week)?.week ?? room[0]?.week;
    onChoice(
      provider === undefined || leadTime === undefined || week === undefined
        ? undefined
        : { provider, leadTime, week },
    );
  };
  return (
    <div className={styles['lab']}>
      <div className={styles['selects']}>
        <Select
          label={t`Laboratory`}
          value={choice === undefined ? '' : `${choice.provider}${SEPARATOR}${choice.leadTime}`}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t`Not here`}</option>
          {test.offers.map(({ provider, leadTimes }) => {
            const lab = labOf(labs, provider)?.provider;
            return (
              <optgroup key={provider} label={`${lab?.name ?? provider} · ${lab?.city ?? ''}`}>
                {leadTimes.map(({ leadTime, label, workingDays, total }) => (
                  <option
                    key={leadTime}
                    value={`${provider}${SEPARATOR}${leadTime}`}
                    disabled={weeksOf(labs, provider).length === 0}
                  >
                    {lab?.name ?? provider}: {label}, {t`${workingDays} working days`},{' '}
                    {signOf(total.currency)}
                    {totalText(total.amount)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </Select>
        <Select
          label={t`Week of`}
          disabled={choice === undefined}
          value={choice?.week ?? ''}
          onChange={(event) =>
            choice !== undefined && onChoice({ ...choice, week: event.target.value })
          }
        >
          {choice === undefined && <option value="">–</option>}
          {weeks.map(({ week, free }) => (
            <option key={week} value={week}>
              {dayText(week)} ({t`${free} free`})
            </option>
          ))}
        </Select>
      </div>
      {price !== undefined && (
        <details className={styles['why']}>
          <summary>
            <Trans>
              How {signOf(price.total.currency)}
              {totalText(price.total.amount)} come about
            </Trans>
          </summary>
          <PriceLines lines={price.lines} total={price.total} />
        </details>
      )}
      {test.excluded.length > 0 && (
        <details className={styles['why']}>
          <summary>
            <Plural
              value={test.excluded.length}
              one="# laboratory cannot do it for this product"
              other="# laboratories cannot do it for this product"
            />
          </summary>
          <ul className={styles['reasons']}>
            {test.excluded.map(({ provider, reasons }) => (
              <li key={provider.slug}>
                <strong>{provider.name}</strong>: {reasons.map(({ text }) => text).join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
