import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Chip, ChipRow } from '@/ui/Chip';
import { MOST_QUANTITIES } from './search';
import styles from './Prices.module.css';

interface Props {
  quantities: readonly number[];
  onChange: (quantities: number[]) => void;
}

/** For how many pieces prices are asked: a list to add to and to take from. */
export function Quantities({ quantities, onChange }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const number = Number(typed);
  const full = quantities.length >= MOST_QUANTITIES;
  const possible =
    Number.isInteger(number) &&
    number >= 1 &&
    number <= 1_000_000 &&
    !quantities.includes(number) &&
    !full;
  return (
    <div className={styles['quantities']}>
      <ChipRow label={t`Quantities`}>
        {quantities.map((quantity) => (
          <Chip
            key={quantity}
            value={numberText(quantity)}
            removeLabel={t`Without ${numberText(quantity)} pieces`}
            onRemove={() => onChange(quantities.filter((one) => one !== quantity))}
          />
        ))}
      </ChipRow>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          if (possible) onChange([...quantities, number].sort((a, b) => a - b));
        }}
      >
        <input
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          aria-label={t`Another quantity`}
          placeholder={t`pieces`}
          value={typed}
          disabled={full}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        />
        <Button type="submit" disabled={!possible}>
          <Trans>Add</Trans>
        </Button>
      </form>
    </div>
  );
}
