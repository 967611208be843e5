import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { BillItem } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { sum } from './chosen';
import { billQuery, payTogether } from './queries';
import { Strip } from './Strip';
import styles from './Bill.module.css';

interface Props {
  project: string;
  currency: string;
  /** What is paid. */
  chosen: readonly BillItem[];
  /** Whether that is all that waits in this currency. */
  all: boolean;
}

/** The button that opens one payment for what was chosen. */
export function PayAll({ project, currency, chosen, all }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const attempt = useRef({ wish: '', key: '' });
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
    onSuccess: async (paymentId) => {
      await client.invalidateQueries({ queryKey: billQuery(project).queryKey });
      await navigate({
        to: '/projects/$id/payments/$paymentId',
        params: { id: project, paymentId },
        search: { go: true },
      });
    },
    onError: () => {
      attempt.current = { wish: '', key: '' };
      return client.invalidateQueries({ queryKey: billQuery(project).queryKey });
    },
  });
  return (
    <form
      className={styles['pay']}
      aria-label={t`Pay in ${currency}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pay.isPending) pay.mutate();
      }}
    >
      <Strip items={chosen} />
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
              {all ? (
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
