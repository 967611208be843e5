import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { ProductionOrder } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { TakenList } from '@/ui/TakenList';
import { DEEDS } from './deeds';
import { DeedDialog } from './DeedDialog';
import { Milestones } from './Milestones';
import { OrderTag } from './OrderTag';
import { PayBox } from './PayBox';
import { orderQuery } from './queries';
import { Steps } from './Steps';
import { Timeline, type ShowBoard } from './Timeline';
import { useProcessWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Production.module.css';

interface Props {
  id: string;
  /** Shows the board of the order's design. */
  showBoard: (design: string) => ShowBoard;
}

/** An order of boards, parts, tests or advice, as one of its sides sees it. */
export function OrderPage({ id, showBoard }: Props) {
  const { t } = useLingui();
  const { data: order, error, refetch } = useQuery(orderQuery(id));
  return (
    <Page title={order?.number ?? t`Order`}>
      {error !== null && order === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : order === undefined ? (
        <SkeletonLines lines={12} />
      ) : (
        <div className={pieces['stack']}>
          <header className={pieces['head']}>
            <h1>{order.title}</h1>
            <OrderTag state={order.state} />
            <span className={`mono ${pieces['tiny']}`}>{order.number}</span>
          </header>
          <Steps order={order} />
          {order.balance?.overdue === true && <Overdue order={order} />}
          <PayBox order={order} />
          <Actions key={order.state} order={order} {...boardOf(order, showBoard)} />
          <div className={pieces['columns']}>
            <Timeline order={order} {...boardOf(order, showBoard)} />
            <div className={pieces['stack']}>
              <Milestones order={order} />
              <About order={order} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}

/** A payment that was not made in time. The price stays as it is. */
function Overdue({ order }: { order: ProductionOrder }) {
  return (
    <Notice tone="copper" title={<Trans>A payment is overdue</Trans>}>
      <p>
        {order.side === 'maker' ? (
          <Trans>
            It was due until {timeText(order.balance?.dueAt ?? order.createdAt)}. The work is kept
            for you and the price stays; an operator will ask what is the matter.
          </Trans>
        ) : (
          <Trans>
            It was due until {timeText(order.balance?.dueAt ?? order.createdAt)}. Send nothing
            before it is paid.
          </Trans>
        )}
      </p>
    </Notice>
  );
}

/** The board of the order, if it has one. */
const boardOf = (
  { designId, kind }: ProductionOrder,
  show: Props['showBoard'],
): { showBoard?: ShowBoard } =>
  designId !== null && kind === 'production' ? { showBoard: show(designId) } : {};

function Actions({ order, showBoard }: { order: ProductionOrder; showBoard?: ShowBoard }) {
  const { i18n } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  const open = Object.entries(DEEDS).filter(([deed]) => order.actions.includes(deed));
  return (
    <div className={pieces['stack']}>
      {order.actsAt !== null && (order.state === 'shipped' || order.state === 'delivered') && (
        <Notice>
          <p>
            <Trans>Without a word it counts as accepted on {timeText(order.actsAt)}.</Trans>
          </p>
        </Notice>
      )}
      <div className={pieces['buttons']}>
        {open.map(([deed, { label, look }]) => (
          <Button key={deed} {...(look !== undefined && { look })} onClick={() => setAsked(deed)}>
            {i18n._(label)}
          </Button>
        ))}
        {order.side === 'maker' &&
          order.kind === 'production' &&
          order.quoteId !== null &&
          order.state !== 'awaiting-deposit' && <Reorder order={order} />}
      </div>
      {asked !== null && (
        <DeedDialog
          order={order}
          deed={asked}
          showBoard={showBoard}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function Reorder({ order }: { order: ProductionOrder }) {
  const navigate = useNavigate();
  const again = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/production/orders/{id}/reorder', {
          params: { path: { id: order.id } },
          body: { designId: null },
        }),
      ),
    onSuccess: ({ orderId, quoteId }) =>
      void (orderId === null
        ? navigate({ to: '/quotes/$id', params: { id: quoteId } })
        : navigate({ to: '/production/orders/$id', params: { id: orderId } })),
  });
  return (
    <>
      <Button disabled={again.isPending} onClick={() => again.mutate()}>
        {again.isPending ? <Trans>Ordering …</Trans> : <Trans>Order the same again</Trans>}
      </Button>
      {again.isError && <RefusalNotice error={again.error} />}
    </>
  );
}

function About({ order }: { order: ProductionOrder }) {
  const process = useProcessWord();
  return (
    <section className={styles['card']} aria-labelledby="about">
      <h2 id="about">
        <Trans>What was ordered</Trans>
      </h2>
      <dl className={styles['facts']}>
        <dt>
          <Trans>What is made</Trans>
        </dt>
        <dd>
          {process(order.process)} ·{' '}
          <Plural value={order.quantity} one="# piece" other="# pieces" />
        </dd>
        {order.side !== 'maker' && (
          <>
            <dt>
              <Trans>Maker</Trans>
            </dt>
            <dd>{order.makerName}</dd>
          </>
        )}
        <dt>
          <Trans>Provider</Trans>
        </dt>
        <dd>
          <Link to="/providers/$slug" params={{ slug: order.provider.slug }}>
            {order.provider.name}
          </Link>
        </dd>
        <dt>
          <Trans>Lead time</Trans>
        </dt>
        <dd>
          <Plural value={order.workingDays} one="# working day" other="# working days" />
          {order.dueOn !== null && (
            <>
              {' · '}
              <Trans>due {dayText(order.dueOn)}</Trans>
            </>
          )}
        </dd>
        {order.quoteId !== null && (
          <>
            <dt>
              <Trans>Price</Trans>
            </dt>
            <dd>
              <Link to="/quotes/$id" params={{ id: order.quoteId }}>
                <Trans>Firm quote</Trans>
              </Link>
            </dd>
          </>
        )}
        {order.designId !== null && (
          <>
            <dt>
              <Trans>Design</Trans>
            </dt>
            <dd>
              <Link to="/designs/$id" params={{ id: order.designId }}>
                {order.title}
              </Link>
              {order.designFile && (
                <>
                  {' '}
                  <a
                    href={`/api/v1/provider/orders/${order.id}/design`}
                    download
                    className={buttonClass('plain', 'small')}
                  >
                    <Icon name="download" size={14} /> <Trans>Download the design</Trans>
                  </a>
                </>
              )}
            </dd>
          </>
        )}
        {(order.designId !== null || order.downloads.length > 0) && (
          <>
            <dt>
              <Trans>Taken by</Trans>
            </dt>
            <dd>
              <TakenList taken={order.downloads} />
            </dd>
          </>
        )}
        {order.carrier !== null && (
          <>
            <dt>
              <Trans>Parcel</Trans>
            </dt>
            <dd>
              {order.carrier} <span className="mono">{order.tracking}</span>
            </dd>
          </>
        )}
        {order.delivery !== null && (
          <>
            <dt>
              <Trans>Delivery</Trans>
            </dt>
            <dd>
              {order.delivery.name}, {order.delivery.phone}, {order.delivery.street},{' '}
              {order.delivery.city}, {order.delivery.region} {order.delivery.country}{' '}
              {order.delivery.postcode}
            </dd>
          </>
        )}
        {order.note !== null && (
          <>
            <dt>
              <Trans>Note</Trans>
            </dt>
            <dd className={pieces['said']}>{order.note}</dd>
          </>
        )}
      </dl>
      <p className={pieces['tiny']}>
        <Trans>Ordered on {timeText(order.createdAt)}</Trans>
      </p>
    </section>
  );
}
