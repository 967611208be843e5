import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { ProductionOrder } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { orderQuery, usableVouchersQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Production.module.css';

/** The milestone that is due, and the way to pay it, with a voucher if there is one. */
export function PayBox({ order }: { order: ProductionOrder }) {
  const client = useQueryClient();
  const [voucher, setVoucher] = useState('');
  const part = order.milestones.find(({ state }) => state === 'due');
  const { payment } = order;
  const open = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/production/orders/{id}/payment', {
          params: { path: { id: order.id } },
          body: { voucher: voucher.trim() || null },
        }),
      ),
    onSuccess: (answer) => {
      client.setQueryData(orderQuery(order.id).queryKey, answer);
      if (answer.payment?.payUrl != null) window.location.assign(answer.payment.payUrl);
    },
  });
  if (payment === null || part === undefined) return null;
  if (payment.state === 'processing') {
    return (
      <section className={styles['pay']} role="status">
        <Trans>The payment is under way</Trans>
      </section>
    );
  }
  return (
    <section className={styles['pay']} aria-label={part.title}>
      <p>
        <strong>{part.title}</strong>: <Amount {...payment.due} kind="total" strong />
        {order.actsAt !== null && order.state === 'awaiting-deposit' && (
          <span className={pieces['tiny']}>
            {' '}
            <Trans>The order waits for it until {timeText(order.actsAt)}.</Trans>
          </span>
        )}
        {order.balance !== null && !order.balance.overdue && (
          <span className={pieces['tiny']}>
            {' '}
            <Trans>It is due until {timeText(order.balance.dueAt)}.</Trans>
          </span>
        )}
      </p>
      {open.isError && <RefusalNotice error={open.error} />}
      {payment.joint !== null ? (
        <div className={pieces['buttons']}>
          <a href={payment.joint} className={buttonClass('primary')}>
            <Trans>Pay it together with the project's other orders</Trans>
          </a>
        </div>
      ) : payment.payUrl === null ? (
        <>
          {part.voucher === null && <Voucher order={order} value={voucher} onChange={setVoucher} />}
          <div className={pieces['buttons']}>
            <Button look="primary" disabled={open.isPending} onClick={() => open.mutate()}>
              {open.isPending ? <Trans>Opening …</Trans> : <Trans>Pay now</Trans>}
            </Button>
          </div>
        </>
      ) : (
        <div className={pieces['buttons']}>
          <a href={payment.payUrl} className={buttonClass('primary')}>
            <Trans>Pay now</Trans>
          </a>
        </div>
      )}
      <p className={pieces['tiny']}>
        <Trans>
          The platform holds the money until the work has come so far that it is the provider's.
        </Trans>
      </p>
    </section>
  );
}

interface VoucherProps {
  order: ProductionOrder;
  value: string;
  onChange: (value: string) => void;
}

function Voucher({ order, value, onChange }: VoucherProps) {
  const { t } = useLingui();
  const service = order.kind === 'testing' ? 'testing' : 'prototyping';
  const { data } = useQuery(usableVouchersQuery());
  const own = (data?.items ?? []).filter(
    (one) =>
      one.state === 'usable' &&
      one.service === service &&
      one.left.currency === order.total.currency,
  );
  return (
    <div className={styles['voucher']}>
      {own.length > 0 && (
        <Select
          label={t`Voucher`}
          value={own.some(({ id }) => id === value) ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{t`No voucher`}</option>
          {own.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.left.currency} ${one.left.amount} · ${one.programme} · …${one.codeEnd}`}
            </option>
          ))}
        </Select>
      )}
      <Field
        label={own.length > 0 ? t`Another one, by its code` : t`Code of a voucher, if there is one`}
        className="mono"
        autoComplete="off"
        maxLength={40}
        value={own.some(({ id }) => id === value) ? '' : value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
