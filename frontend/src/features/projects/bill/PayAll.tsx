import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { BillItem, ProjectBill } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { byCurrency, payable, sum } from './chosen';
import { billQuery, openPayment, payTogether } from './queries';
import { useKindWord } from './words';
import styles from './Bill.module.css';

/** One button a currency that opens one payment for all that is ticked. */
export function PayAll({ project, bill }: { project: string; bill: ProjectBill }) {
  const open = openPayment(bill);
  const outside = payable(bill).filter(({ due }) => due?.payment !== open?.id);
  // what the open payment is for is paid there; only what is not in it makes another one worth while
  if (open !== undefined && outside.length === 0) return null;
  return (
    <>
      {byCurrency(payable(bill)).map(([currency, items]) => (
        <PayCurrency key={currency} project={project} currency={currency} items={items} />
      ))}
    </>
  );
}

interface Props {
  project: string;
  currency: string;
  items: BillItem[];
}

function PayCurrency({ project, currency, items }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const kind = useKindWord();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const attempt = useRef({ wish: '', key: '' });
  const chosen = items.filter(({ orderId }) => !left.has(orderId));
  const total = sum(chosen.flatMap(({ due }) => (due === null ? [] : [due.amount.amount])));
  const pay = useMutation({
    mutationFn: () => {
      const parts = chosen.flatMap(({ due }) =>
        due === null ? [] : [{ kind: due.kind, id: due.id }],
      );
      const wish = JSON.stringify(parts);
      if (attempt.current.wish !== wish) attempt.current = { wish, key: crypto.randomUUID() };
      return payTogether(project, parts, attempt.current.key);
    },
    onSuccess: (paymentId) =>
      navigate({
        to: '/projects/$id/payments/$paymentId',
        params: { id: project, paymentId },
        search: { go: true },
      }),
    onError: () => {
      attempt.current = { wish: '', key: '' };
      return client.invalidateQueries({ queryKey: billQuery(project).queryKey });
    },
  });
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <form
      className={styles['pay']}
      aria-label={t`Pay in ${currency}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pay.isPending) pay.mutate();
      }}
    >
      {items.length > 1 && (
        <fieldset className={styles['choices']}>
          <legend>
            <Trans>Pay at once</Trans>
          </legend>
          {items.map(({ orderId, kind: sort, number, due }) => (
            <label key={orderId}>
              <input
                type="checkbox"
                checked={!left.has(orderId)}
                onChange={() => toggle(orderId)}
              />
              <span>
                {kind(sort)} <span className="mono">{number}</span>
                {due !== null && due.title !== null && <> · {due.title}</>}
              </span>
              {due !== null && <Amount {...due.amount} kind="total" />}
            </label>
          ))}
        </fieldset>
      )}
      {pay.isError && <RefusalNotice error={pay.error} />}
      <div className={styles['actions']}>
        <Button
          type="submit"
          look="primary"
          disabled={chosen.length === 0 || pay.isPending}
          aria-busy={pay.isPending}
        >
          {pay.isPending ? (
            <Trans>Opening the payment …</Trans>
          ) : (
            <>
              {chosen.length === items.length ? (
                <Trans>Pay all at once</Trans>
              ) : (
                <Plural value={chosen.length} one="Pay # thing" other="Pay # things at once" />
              )}{' '}
              <Amount amount={total} currency={currency} kind="total" />
            </>
          )}
        </Button>
      </div>
      <p className={styles['fine']}>
        <Trans>
          One payment, held by the platform: sellers of parts have theirs when you have the goods,
          providers a deposit when you approve what will be made. Each order goes on by itself
          afterwards, and what goes back of one never touches the others.
        </Trans>
      </p>
    </form>
  );
}
