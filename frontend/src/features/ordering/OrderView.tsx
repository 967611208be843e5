import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OrderDetail, OrderFile } from '@/lib/api/types';
import { bytesText, dayText, numberText, timeText } from '@/lib/format';
import { decimalsOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import { Timeline as Line } from '@/ui/Timeline';
import { fileAddress, type FileSide } from './sendFile';
import { OrderTag } from './OrderTag';
import { addressText, useEventWord, useMethodWord, useSideWord } from './words';
import styles from './Orders.module.css';

type Line = OrderDetail['lines'][number];

/** An order with all that was agreed and all that has happened; what can be done stands above. */
export function OrderView({
  order,
  party,
  side,
  actions,
  heading: Heading = 'h1',
}: {
  order: OrderDetail;
  party: string;
  /** Who looks at it: files are asked for in their name. */
  side: FileSide;
  actions: ReactNode;
  /** A page that has a heading of its own wants a smaller one here. */
  heading?: 'h1' | 'h2';
}) {
  return (
    <div className={styles['view']}>
      <header className={styles['title']}>
        <Heading className="mono">{order.number}</Heading>
        <OrderTag state={order.state} />
        <span>{party}</span>
        <span className={styles['small']}>{timeText(order.createdAt)}</span>
      </header>
      {actions}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Lines order={order} />
          <Sums order={order} />
          {order.shipments.length > 0 && <Parcels order={order} />}
        </div>
        <div className={styles['aside']}>
          <Delivery order={order} side={side} />
          <Timeline order={order} side={side} />
        </div>
      </div>
    </div>
  );
}

function Lines({ order }: { order: OrderDetail }) {
  const { t } = useLingui();
  const decimals = decimalsOf(order.lines.map(({ unitPrice }) => unitPrice.amount));
  const columns: Column<Line>[] = [
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: (line) => (
        <>
          <Link to="/parts/$id" params={{ id: line.partId }} className={`mono ${styles['number']}`}>
            {line.mpn}
          </Link>
          <div className={styles['small']}>
            {[line.manufacturer, line.sku, line.dateCode, line.counter]
              .filter((word) => word !== null)
              .join(' · ')}
          </div>
        </>
      ),
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      align: 'end',
      cell: ({ quantity, shipped, refunded }) => (
        <>
          {numberText(quantity)}
          {shipped > 0 && shipped < quantity && (
            <div className={styles['small']}>
              <Trans>{numberText(shipped)} shipped</Trans>
            </div>
          )}
          {refunded > 0 && (
            <div className={styles['small']}>
              <Trans>{numberText(refunded)} given back</Trans>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      align: 'end',
      nowrap: true,
      cell: ({ unitPrice, nativePrice, rate, rateDate }) => (
        <>
          <Amount amount={unitPrice.amount} currency={unitPrice.currency} decimals={decimals} />
          {nativePrice.currency !== unitPrice.currency && (
            <div className={styles['small']} title={`× ${rate} (${dayText(rateDate)})`}>
              <Amount amount={nativePrice.amount} currency={nativePrice.currency} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'total',
      header: t`Line total`,
      align: 'end',
      nowrap: true,
      cell: ({ total }) => <Amount amount={total.amount} currency={total.currency} kind="total" />,
    },
  ];
  return <Table caption={t`Lines`} columns={columns} rows={order.lines} rowKey={({ id }) => id} />;
}

function Sums({ order }: { order: OrderDetail }) {
  const rows: [ReactNode, { amount: string; currency: string }][] = [
    [<Trans key="g">Goods</Trans>, order.goods],
    [<Trans key="d">Delivery</Trans>, order.delivery.cost],
    [<Trans key="t">Total</Trans>, order.total],
  ];
  if (Number(order.voucher.amount) > 0) {
    rows.push([<Trans key="v">of it by voucher</Trans>, order.voucher]);
  }
  if (Number(order.refunded.amount) > 0) {
    rows.push([<Trans key="r">Given back</Trans>, order.refunded]);
  }
  return (
    <dl className={styles['sums']}>
      {rows.map(([label, money], index) => (
        <div key={index} className={index === 2 ? styles['sum'] : undefined}>
          <dt>{label}</dt>
          <dd>
            <Amount amount={money.amount} currency={money.currency} kind="total" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Parcels({ order }: { order: OrderDetail }) {
  return (
    <section>
      <h2>
        <Trans>Parcels</Trans>
      </h2>
      <ul className={styles['parcels']}>
        {order.shipments.map((parcel) => (
          <li key={parcel.id}>
            <strong>{parcel.carrier}</strong> <span className="mono">{parcel.tracking}</span>{' '}
            <span className={styles['small']}>
              {timeText(parcel.shippedAt)} ·{' '}
              <Plural
                value={parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0)}
                one="# piece"
                other="# pieces"
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Delivery({ order, side }: { order: OrderDetail; side: FileSide }) {
  const word = useMethodWord();
  const { address, pickUp, method, grams } = order.delivery;
  return (
    <section className={styles['card']}>
      <h2>{word(method)}</h2>
      {address !== null && (
        <p>
          <strong>{address.name}</strong> {address.phone}
          <br />
          {addressText(address)}
        </p>
      )}
      {pickUp !== null && (
        <p>
          {pickUp.marketName}, {pickUp.floor}, <span className="mono">{pickUp.number}</span>
        </p>
      )}
      <p className={styles['small']}>
        <Trans>about {numberText(grams)} g</Trans>
      </p>
      {order.note !== null && <p>“{order.note}”</p>}
      {order.invoice !== null && (
        <p>
          <Trans>Invoice for</Trans> {order.invoice.title}{' '}
          {order.invoice.taxNumber !== null && (
            <span className="mono">{order.invoice.taxNumber}</span>
          )}
          <br />
          {order.invoice.number === null ? (
            <span className={styles['small']}>
              <Trans>not issued yet</Trans>
            </span>
          ) : (
            <span className="mono">{order.invoice.number}</span>
          )}
          {order.invoice.file !== null && side !== 'dispute' && (
            <>
              <br />
              <FileLink side={side} order={order.id} file={order.invoice.file} />
            </>
          )}
        </p>
      )}
    </section>
  );
}

function FileLink({ side, order, file }: { side: FileSide; order: string; file: OrderFile }) {
  return (
    <a href={fileAddress(side, order, file.id)} download={file.name}>
      {file.name} <span className={styles['small']}>({bytesText(file.bytes)})</span>
    </a>
  );
}

function Timeline({ order, side: asker }: { order: OrderDetail; side: FileSide }) {
  const word = useEventWord();
  const side = useSideWord();
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>What happened</Trans>
      </h2>
      <Line>
        {order.timeline.map((step, index) => (
          <li key={index}>
            <strong>{word(step.event)}</strong>
            <span className={styles['small']}>
              {timeText(step.at)} · {side(step.by)}
            </span>
            {step.text !== null && <p>{step.text}</p>}
          </li>
        ))}
      </Line>
      {order.messages.length > 0 && (
        <>
          <h2>
            <Trans>What was said</Trans>
          </h2>
          <Line>
            {order.messages.map((message) => (
              <li key={message.id}>
                <strong>{side(message.by)}</strong>
                <span className={styles['small']}>{timeText(message.at)}</span>
                <p>{message.text}</p>
                {message.file !== null && (
                  <p>
                    <FileLink side={asker} order={order.id} file={message.file} />
                  </p>
                )}
              </li>
            ))}
          </Line>
        </>
      )}
    </section>
  );
}
