import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '@/lib/api/problem';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { usableVouchersQuery } from './queries';
import cart from './Cart.module.css';
import styles from './Checkout.module.css';

interface Props {
  currency: string;
  chosen: string | null;
  /** Why the chosen one does not pay; null when it does. */
  problem: Problem | null;
  onChoose: (voucher: string | null) => void;
}

/** One of the organisation's vouchers, or another by its code. */
export function VoucherChoice({ currency, chosen, problem, onChoose }: Props) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const { data } = useQuery(usableVouchersQuery());
  const usable = (data?.items ?? []).filter(
    (one) =>
      one.state === 'usable' && one.service === 'components' && one.left.currency === currency,
  );
  const typedOne = chosen !== null && usable.every(({ id }) => id !== chosen);
  return (
    <section className={styles['step']}>
      <h2>
        <Trans>Voucher</Trans>
      </h2>
      {usable.length > 0 && (
        <fieldset className={styles['vouchers']}>
          <legend className="hidden-text">{t`Which voucher pays`}</legend>
          <div className={styles['methods']}>
            <label>
              <input
                type="radio"
                name="voucher"
                checked={chosen === null}
                onChange={() => onChoose(null)}
              />
              <span>{t`No voucher`}</span>
            </label>
            {usable.map((one) => (
              <label key={one.id}>
                <input
                  type="radio"
                  name="voucher"
                  checked={chosen === one.id}
                  onChange={() => onChoose(one.id)}
                />
                <span>
                  <Amount amount={one.left.amount} currency={one.left.currency} kind="total" />
                  <small>
                    {one.programme} · <span className="mono">…{one.codeEnd}</span>
                  </small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <form
        className={styles['code']}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(code.trim() === '' ? null : code.trim());
        }}
      >
        <Field
          label={usable.length > 0 ? t`Another one, by its code` : t`Code of a voucher`}
          className="mono"
          value={code}
          maxLength={40}
          autoComplete="off"
          error={
            problem === null
              ? null
              : (problem.messageFor('/voucher') ?? problem.detail ?? problem.message)
          }
          onChange={({ target }) => {
            setCode(target.value);
            if (typedOne) onChoose(null);
          }}
        />
        <Button type="submit" disabled={code.trim() === ''}>
          <Trans>Use it</Trans>
        </Button>
      </form>
      {chosen !== null && problem === null && (
        <p className={cart['small']}>
          <Trans>
            The voucher pays for goods and delivery. What this order does not use stays on it; when
            money goes back, what you paid goes back first, then the voucher.
          </Trans>
        </p>
      )}
    </section>
  );
}
