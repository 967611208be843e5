import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { ChargebackDetail } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { ChargebackTag } from './ChargebackTag';
import { chargebackQuery } from './queries';
import { useChargebackReason } from './words';
import styles from './Chargebacks.module.css';

/** One chargeback: what it is about, on whom it falls, and the answer to the bank. */
export function ChargebackPage({ id }: { id: string }) {
  const reason = useChargebackReason();
  const { data, error, refetch } = useQuery(chargebackQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={10} />;
  const { chargeback } = data;
  const open = chargeback.state === 'needs-answer' || chargeback.state === 'inquiry';
  return (
    <section className={styles['section']} aria-labelledby="chargeback">
      <p>
        <Link to="/operator/chargebacks">
          <Trans>All chargebacks</Trans>
        </Link>
      </p>
      <h2 id="chargeback">{reason(chargeback.reason)}</h2>
      <p className={styles['facts']}>
        <ChargebackTag state={chargeback.state} />
        <Amount
          amount={chargeback.amount.amount}
          currency={chargeback.amount.currency}
          kind="total"
        />
        <span>
          <Trans>opened {timeText(chargeback.openedAt)}</Trans>
        </span>
        <span className="mono">{chargeback.reference}</span>
      </p>
      <Orders chargeback={chargeback} />
      {chargeback.evidence !== null && (
        <div>
          <h3>
            <Trans>What we answered</Trans>
          </h3>
          <p className={styles['said']}>{chargeback.evidence}</p>
        </div>
      )}
      {open && <Answer detail={data} />}
    </section>
  );
}

function Orders({ chargeback }: { chargeback: ChargebackDetail['chargeback'] }) {
  if (chargeback.orders.length === 0) {
    return (
      <Notice>
        <Trans>The bank only asks. No money has moved.</Trans>
      </Notice>
    );
  }
  return (
    <ul className={styles['orders']}>
      {chargeback.orders.map((order) => (
        <li key={order.id}>
          <Link to="/operator/disputes/$id" params={{ id: order.id }} className="mono">
            {order.number}
          </Link>
          <span>{order.supplier}</span>
          <Amount amount={order.amount.amount} currency={order.amount.currency} kind="total" />
        </li>
      ))}
    </ul>
  );
}

function Answer({ detail }: { detail: ChargebackDetail }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { chargeback, draft } = detail;
  const params = { path: { id: chargeback.id } };
  const [giving, setGiving] = useState(false);
  const show = (answer: ChargebackDetail) => {
    client.setQueryData(chargebackQuery(chargeback.id).queryKey, answer);
    void client.invalidateQueries({ queryKey: ['chargebacks'] });
  };
  const form = useForm({
    fields: ['evidence'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/chargebacks/{id}/evidence', {
          params,
          body: { evidence: typed(values, 'evidence') },
        }),
      ),
    onDone: show,
  });
  return (
    <Form form={form} label={t`Answer the bank`}>
      {chargeback.answerBy !== null && (
        <p>
          <Trans>
            The bank takes one answer, in English, until {timeText(chargeback.answerBy)}. Without
            one the money is lost.
          </Trans>
        </p>
      )}
      <TextArea
        label={<Trans>Why the payment stands</Trans>}
        hint={<Trans>Begun with what we know of its orders. Say what the bank should see.</Trans>}
        name="evidence"
        rows={12}
        maxLength={20000}
        defaultValue={draft}
        required
        error={form.errorOf('evidence')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send to the bank</Trans>
        </Button>
        <Button onClick={() => setGiving(true)} disabled={form.busy}>
          <Trans>Give in</Trans>
        </Button>
      </FormActions>
      {giving && <GiveIn detail={detail} onDone={show} onClose={() => setGiving(false)} />}
    </Form>
  );
}

interface GiveInProps {
  detail: ChargebackDetail;
  onDone: (answer: ChargebackDetail) => void;
  onClose: () => void;
}

function GiveIn({ detail, onDone, onClose }: GiveInProps) {
  const concede = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/operations/chargebacks/{id}/concession', {
          params: { path: { id: detail.chargeback.id } },
        }),
      ),
    onSuccess: (answer) => {
      onClose();
      onDone(answer);
    },
  });
  return (
    <Dialog title={<Trans>Give in?</Trans>} onClose={onClose}>
      <p>
        <Trans>
          The money stays with the card holder, and the sellers bear it as they bear a refund. This
          is final.
        </Trans>
      </p>
      {concede.error !== null && <RefusalNotice error={concede.error} />}
      <FormActions>
        <Button look="danger" disabled={concede.isPending} onClick={() => concede.mutate()}>
          <Trans>Give in</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Keep it open</Trans>
        </Button>
      </FormActions>
    </Dialog>
  );
}
