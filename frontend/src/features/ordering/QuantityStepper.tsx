import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { numberText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { legalQuantity, stepped, typedQuantity, type Terms } from './quantities';
import styles from './QuantityStepper.module.css';

interface Props {
  value: number;
  terms: Terms;
  /** What is counted, for screen readers. */
  of: string;
  busy?: boolean;
  onChange: (quantity: number) => void;
}

/** How many pieces: buttons go from one quantity that is sold to the next, and what is typed becomes one. */
export function QuantityStepper({ value, terms, of, busy = false, onChange }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  function apply() {
    const quantity = typed === null ? null : typedQuantity(typed, terms);
    setTyped(null);
    if (quantity !== null && quantity !== value) onChange(quantity);
  }
  return (
    <span className={styles['stepper']} role="group" aria-label={t`Quantity of ${of}`}>
      <button
        type="button"
        aria-label={t`Fewer`}
        disabled={busy || value <= legalQuantity(1, terms)}
        onClick={() => onChange(stepped(value, -1, terms))}
      >
        <Icon name="minus" size={14} />
      </button>
      <input
        aria-label={t`Pieces`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={13}
        value={typed ?? numberText(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            apply();
          }
        }}
      />
      <button
        type="button"
        aria-label={t`More`}
        disabled={busy}
        onClick={() => onChange(stepped(value, 1, terms))}
      >
        <Icon name="plus" size={14} />
      </button>
    </span>
  );
}
