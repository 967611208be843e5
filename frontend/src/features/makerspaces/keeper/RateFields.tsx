import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptThing } from '@/lib/api/types';
import { Field, Select } from '@/ui/Field';
import { typed } from '@/ui/useForm';
import { useLengthWord } from '../words';
import { PAYERS, usePayerWord } from './words';
import styles from './Keeper.module.css';

type Rate = KeptThing['rates'][number];

const UNITS = [15, 30, 60];

/** The rates that were typed; a class without a price has no line. */
export const ratesOf = (values: FormData): Rate[] =>
  PAYERS.filter((payer) => typed(values, `price-${payer}`).trim() !== '').map((payer) => ({
    payer,
    minutes: Number(typed(values, `unit-${payer}`)),
    price: Number(typed(values, `price-${payer}`)),
  }));

interface Props {
  rates: readonly Rate[];
  error: string | null;
}

/** What a begun unit of time costs, by what the organisation of the payer is. */
export function RateFields({ rates, error }: Props) {
  const { t } = useLingui();
  const word = usePayerWord();
  const length = useLengthWord();
  return (
    <fieldset className={styles['group']} {...(error !== null && { 'data-invalid': '' })}>
      <legend>
        <Trans>Rates</Trans>
      </legend>
      <p>
        <Trans>
          Each begun unit counts in full. Without a price for a class, everybody’s holds; without
          that, it is free. Bookings that were made keep their price.
        </Trans>
      </p>
      {error !== null && (
        <p className={styles['fault']} role="alert">
          {error}
        </p>
      )}
      {PAYERS.map((payer) => {
        const rate = rates.find((one) => one.payer === payer);
        return (
          <div key={payer} className={styles['line']}>
            <Field
              label={t`${word(payer)}: price in CNY`}
              name={`price-${payer}`}
              type="number"
              min={0}
              step="0.01"
              defaultValue={rate?.price ?? ''}
            />
            <Select
              label={t`${word(payer)}: for`}
              name={`unit-${payer}`}
              defaultValue={rate?.minutes ?? 60}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {length(unit)}
                </option>
              ))}
            </Select>
          </div>
        );
      })}
    </fieldset>
  );
}
