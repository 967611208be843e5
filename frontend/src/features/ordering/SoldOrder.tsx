import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { OrderView } from './OrderView';
import { InvoiceForm } from './InvoiceForm';
import { ReturnBox } from './ReturnBox';
import { ShipForm } from './ShipForm';
import { WordsForm } from './WordsForm';
import { orderQuery } from './queries';
import { useOrderDeed } from './useOrderDeed';
import { CodeForm } from './CodeForm';
import styles from './Orders.module.css';

/** An order as its supplier sees it, with the next step in front. */
export function SoldOrder({ id }: { id: string }) {
  const { data: order, error, refetch } = useQuery(orderQuery('sold', id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (order === undefined) return <SkeletonLines lines={10} />;
  return (
    <OrderView
      order={order}
      heading="h2"
      party={order.buyer.name}
      side="sold"
      actions={<Actions key={order.state} order={order} />}
    />
  );
}

/** Whether a bank has called the payment back and not decided yet. */
function isCalledBack(order: OrderDetail): boolean {
  return (
    order.timeline.findLast(({ event }) => event.startsWith('call-back'))?.event === 'call-back'
  );
}

type Step = 'confirmation' | 'picking' | 'readiness';
type Asked = 'ship' | 'hand-over' | 'cancel' | 'refuse' | 'not-as-sent' | 'say' | 'invoice' | null;

function Actions({ order }: { order: OrderDetail }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked>(null);
  const params = { path: { id: order.id } };
  const step = useOrderDeed('sold', order.id, (deed: Step) =>
    bodyOf(
      deed === 'confirmation'
        ? api.POST('/api/v1/supply/orders/{id}/confirmation', { params })
        : deed === 'picking'
          ? api.POST('/api/v1/supply/orders/{id}/picking', { params })
          : api.POST('/api/v1/supply/orders/{id}/readiness', { params }),
    ),
  );
  const accept = useOrderDeed('sold', order.id, (withoutGoods: boolean) =>
    bodyOf(
      api.POST('/api/v1/supply/orders/{id}/return-answer', {
        params,
        body: { accept: true, withoutGoods, text: null },
      }),
    ),
  );
  const arrived = useOrderDeed('sold', order.id, () =>
    bodyOf(
      api.POST('/api/v1/supply/orders/{id}/return-arrival', {
        params,
        body: { asSent: true, text: null },
      }),
    ),
  );
  const can = (deed: string) => order.can.includes(deed);
  const close = () => setAsked(null);
  const failed = step.error ?? accept.error ?? arrived.error;
  return (
    <div className={styles['actions']}>
      {isCalledBack(order) && (
        <Notice tone="copper" title={<Trans>The buyer's bank has called this payment back</Trans>}>
          <p>
            <Trans>
              Do not ship before that is decided. The platform answers the bank; until then the
              money waits.
            </Trans>
          </p>
        </Notice>
      )}
      {failed !== null && <RefusalNotice error={failed} />}
      <ReturnBox order={order} side="sold" />
      <div className={styles['buttons']}>
        {can('confirm') && (
          <Button
            look="primary"
            disabled={step.isPending}
            onClick={() => step.mutate('confirmation')}
          >
            <Trans>Confirm</Trans>
          </Button>
        )}
        {can('pick') && (
          <Button disabled={step.isPending} onClick={() => step.mutate('picking')}>
            <Trans>Begin to pick</Trans>
          </Button>
        )}
        {can('ship') && (
          <Button look="primary" onClick={() => setAsked('ship')}>
            <Trans>Ship</Trans>
          </Button>
        )}
        {can('make-ready') && (
          <Button look="primary" disabled={step.isPending} onClick={() => step.mutate('readiness')}>
            <Trans>Ready for pick-up</Trans>
          </Button>
        )}
        {can('hand-over') && (
          <Button look="primary" onClick={() => setAsked('hand-over')}>
            <Trans>Hand over</Trans>
          </Button>
        )}
        {can('answer-return') && (
          <>
            <Button look="primary" disabled={accept.isPending} onClick={() => accept.mutate(false)}>
              <Trans>Agree: the buyer sends the goods</Trans>
            </Button>
            <Button disabled={accept.isPending} onClick={() => accept.mutate(true)}>
              <Trans>Refund without the goods</Trans>
            </Button>
            <Button onClick={() => setAsked('refuse')}>
              <Trans>Do not take back</Trans>
            </Button>
          </>
        )}
        {can('receive-return') && (
          <>
            <Button
              look="primary"
              disabled={arrived.isPending}
              onClick={() => arrived.mutate(undefined)}
            >
              <Trans>The goods are here: refund</Trans>
            </Button>
            <Button onClick={() => setAsked('not-as-sent')}>
              <Trans>Not as I had sent them</Trans>
            </Button>
          </>
        )}
        {order.invoice !== null &&
          (order.invoice.number === null || order.invoice.file === null) && (
            <Button onClick={() => setAsked('invoice')}>
              <Trans>Invoice is issued</Trans>
            </Button>
          )}
        {can('say') && (
          <Button onClick={() => setAsked('say')}>
            <Trans>Say something</Trans>
          </Button>
        )}
        {can('cancel') && (
          <Button look="quiet" onClick={() => setAsked('cancel')}>
            <Trans>I cannot deliver</Trans>
          </Button>
        )}
      </div>
      {asked === 'ship' && (
        <Dialog title={<Trans>Ship</Trans>} onClose={close}>
          <ShipForm order={order} onDone={close} />
        </Dialog>
      )}
      {asked === 'hand-over' && (
        <Dialog title={<Trans>Hand over</Trans>} onClose={close}>
          <CodeForm
            order={order.id}
            name="code"
            label={t`The buyer's code`}
            button={t`Hand over`}
            send={(code) =>
              bodyOf(api.POST('/api/v1/supply/orders/{id}/hand-over', { params, body: { code } }))
            }
            onDone={close}
          />
        </Dialog>
      )}
      {asked === 'invoice' && (
        <Dialog title={<Trans>Invoice is issued</Trans>} onClose={close}>
          <p>
            <Trans>Issue it at the tax office's platform, then note its number here.</Trans>
          </p>
          <InvoiceForm order={order} onDone={close} />
        </Dialog>
      )}
      {asked === 'cancel' && (
        <Dialog title={<Trans>I cannot deliver</Trans>} onClose={close}>
          <p>
            <Trans>The buyer gets all money back.</Trans>
          </p>
          <WordsForm
            name="reason"
            label={t`Reason, for the buyer`}
            button={t`Cancel the order`}
            send={(reason) =>
              bodyOf(
                api.POST('/api/v1/supply/orders/{id}/cancellation', { params, body: { reason } }),
              )
            }
            side="sold"
            order={order.id}
            onDone={close}
          />
        </Dialog>
      )}
      {(asked === 'refuse' || asked === 'say' || asked === 'not-as-sent') && (
        <Dialog
          title={
            asked === 'say' ? (
              <Trans>Say something</Trans>
            ) : asked === 'refuse' ? (
              <Trans>Do not take back</Trans>
            ) : (
              <Trans>Not as I had sent them</Trans>
            )
          }
          onClose={close}
        >
          {asked === 'not-as-sent' && (
            <p>
              <Trans>An operator then decides. Photographs can be sent with your next words.</Trans>
            </p>
          )}
          <WordsForm
            name="text"
            label={
              asked === 'say'
                ? t`Words`
                : asked === 'refuse'
                  ? t`Reason, for the buyer`
                  : t`What is wrong`
            }
            button={t`Send`}
            withFile={asked === 'say'}
            send={(text, fileId) =>
              bodyOf(
                asked === 'say'
                  ? api.POST('/api/v1/supply/orders/{id}/messages', {
                      params,
                      body: { text, fileId },
                    })
                  : asked === 'refuse'
                    ? api.POST('/api/v1/supply/orders/{id}/return-answer', {
                        params,
                        body: { accept: false, withoutGoods: null, text },
                      })
                    : api.POST('/api/v1/supply/orders/{id}/return-arrival', {
                        params,
                        body: { asSent: false, text },
                      }),
              )
            }
            side="sold"
            order={order.id}
            onDone={close}
          />
        </Dialog>
      )}
    </div>
  );
}
