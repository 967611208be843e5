import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { OrderView } from './OrderView';
import { ReturnBox } from './ReturnBox';
import { SendBackForm } from './SendBackForm';
import { ReturnForm } from './ReturnForm';
import { WordsForm } from './WordsForm';
import { orderQuery } from './queries';
import { useOrderDeed } from './useOrderDeed';
import styles from './Orders.module.css';

/** An order as its buyer sees it. */
export function BoughtOrderPage({
  id,
  review,
}: {
  id: string;
  review?: (order: OrderDetail) => ReactNode;
}) {
  const { t } = useLingui();
  const { data: order, error, refetch } = useQuery(orderQuery('bought', id));
  return (
    <Page title={order?.number ?? t`Order`}>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : order === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <OrderView
          order={order}
          party={order.supplier.name}
          side="bought"
          actions={
            <>
              <Actions key={order.state} order={order} />
              {review?.(order)}
            </>
          }
        />
      )}
    </Page>
  );
}

type Asked = 'cancel' | 'return' | 'send-back' | 'dispute' | 'say' | null;

function Actions({ order }: { order: OrderDetail }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked>(null);
  const params = { path: { id: order.id } };
  const confirm = useOrderDeed('bought', order.id, () =>
    bodyOf(api.POST('/api/v1/orders/{id}/receipt', { params })),
  );
  const can = (deed: string) => order.can.includes(deed);
  const close = () => setAsked(null);
  return (
    <div className={styles['actions']}>
      {order.state === 'awaiting-payment' && order.payBefore !== null && (
        <Notice tone="copper">
          <p>
            <Trans>The goods are set aside until {timeText(order.payBefore)}.</Trans>
          </p>
        </Notice>
      )}
      {order.delivery.code !== null && order.state === 'ready-for-pick-up' && (
        <div className={styles['code']}>
          <QrCode text={order.delivery.code} label={t`Pick-up code`} />
          <div>
            <p>
              <Trans>Show this code at the counter:</Trans>
            </p>
            <p className={`mono ${styles['digits']}`}>{order.delivery.code}</p>
          </div>
        </div>
      )}
      {order.confirmAt !== null && (
        <p className={styles['small']}>
          <Trans>
            Without a word from you the order is completed, and the seller paid, on{' '}
            {timeText(order.confirmAt)}.
          </Trans>
        </p>
      )}
      <ReturnBox order={order} side="bought" />
      {confirm.isError && <RefusalNotice error={confirm.error} />}
      <div className={styles['buttons']}>
        {can('pay') && (
          <Link
            to="/checkout/$id"
            params={{ id: order.checkoutId }}
            className={buttonClass('primary')}
          >
            <Trans>Pay</Trans>
          </Link>
        )}
        {can('confirm-receipt') && (
          <Button
            look="primary"
            disabled={confirm.isPending}
            onClick={() => confirm.mutate(undefined)}
          >
            <Trans>I have the goods</Trans>
          </Button>
        )}
        {can('send-back') && (
          <Button look="primary" onClick={() => setAsked('send-back')}>
            <Trans>I have sent the goods</Trans>
          </Button>
        )}
        {can('ask-return') && (
          <Button onClick={() => setAsked('return')}>
            <Trans>Give goods back</Trans>
          </Button>
        )}
        {can('cancel') && (
          <Button onClick={() => setAsked('cancel')}>
            <Trans>Cancel the order</Trans>
          </Button>
        )}
        {can('dispute') && (
          <Button look="quiet" onClick={() => setAsked('dispute')}>
            <Trans>Turn to the platform</Trans>
          </Button>
        )}
        {can('say') && (
          <Button onClick={() => setAsked('say')}>
            <Trans>Say something</Trans>
          </Button>
        )}
      </div>
      {asked === 'cancel' && (
        <Dialog title={<Trans>Cancel the order</Trans>} onClose={close}>
          {order.state === 'awaiting-payment' && (
            <p>
              <Trans>
                All that was ordered at once is cancelled, and the goods go back into the cart.
              </Trans>
            </p>
          )}
          <WordsForm
            name="reason"
            label={t`Reason`}
            button={t`Cancel the order`}
            optional
            send={(reason) =>
              bodyOf(api.POST('/api/v1/orders/{id}/cancellation', { params, body: { reason } }))
            }
            side="bought"
            order={order.id}
            onDone={close}
          />
        </Dialog>
      )}
      {asked === 'send-back' && (
        <Dialog title={<Trans>I have sent the goods</Trans>} onClose={close}>
          <SendBackForm order={order} onDone={close} />
        </Dialog>
      )}
      {asked === 'return' && (
        <Dialog title={<Trans>Give goods back</Trans>} onClose={close}>
          <ReturnForm order={order} onDone={close} />
        </Dialog>
      )}
      {(asked === 'dispute' || asked === 'say') && (
        <Dialog
          title={
            asked === 'say' ? <Trans>Say something</Trans> : <Trans>Turn to the platform</Trans>
          }
          onClose={close}
        >
          <p>
            <Trans>The seller and an operator read it. The money stays until it is decided.</Trans>
          </p>
          <WordsForm
            name="text"
            label={t`What is wrong`}
            button={t`Send`}
            withFile={asked === 'say'}
            send={(text, fileId) =>
              bodyOf(
                asked === 'say'
                  ? api.POST('/api/v1/orders/{id}/messages', { params, body: { text, fileId } })
                  : api.POST('/api/v1/orders/{id}/dispute', {
                      params,
                      body: { text, fileId: null },
                    }),
              )
            }
            side="bought"
            order={order.id}
            onDone={close}
          />
        </Dialog>
      )}
    </div>
  );
}
