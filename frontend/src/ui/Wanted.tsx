import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { CURRENCIES, type CurrencyCode } from '@/lib/api/types';
import { DEFAULT_CURRENCY } from '@/lib/money';
import styles from './Wanted.module.css';

export interface WantedValues {
  quantity: number;
  currency: CurrencyCode;
}

/** How many pieces, in which currency: kept in the address and carried from page to page. */
export function useWanted(): WantedValues {
  const { quantity, currency } = useSearch({ from: '__root__' });
  return { quantity: quantity ?? 1, currency: currency ?? DEFAULT_CURRENCY };
}

export function WantedInputs() {
  const { t } = useLingui();
  const { quantity, currency } = useWanted();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(String(quantity));
  const [kept, setKept] = useState(quantity);
  if (kept !== quantity) {
    setKept(quantity);
    setTyped(String(quantity));
  }

  function show(change: Partial<WantedValues>) {
    void navigate({
      to: '.',
      search: (search: Record<string, unknown>) => ({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  }

  function applyQuantity() {
    const number = Number(typed);
    const fits = Number.isInteger(number) && number >= 1 && number <= 999_999_999;
    if (fits && number !== quantity) show({ quantity: number });
    else setTyped(String(quantity));
  }

  return (
    <form
      className={styles['wanted']}
      onSubmit={(event) => {
        event.preventDefault();
        applyQuantity();
      }}
    >
      <label>
        <span>{t`Quantity`}</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          maxLength={9}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          onBlur={applyQuantity}
        />
      </label>
      <label>
        <span>{t`Currency`}</span>
        <select
          value={currency}
          onChange={(event) => show({ currency: event.target.value as CurrencyCode })}
        >
          {CURRENCIES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
    </form>
  );
}
