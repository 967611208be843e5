import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BillItem, ProjectBill } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { billQuery, removeOrder } from './queries';
import { useKindWord, useStateWord } from './words';
import styles from './Bill.module.css';

/** Which of the items are paid at once. */
export interface Choice {
  /** Items that can be. */
  offered: ReadonlySet<string>;
  /** Those that are left out. */
  left: ReadonlySet<string>;
  toggle: (orderId: string) => void;
}

interface Props {
  project: string;
  bill: ProjectBill;
  /** Null when there is nothing to choose. */
  choice: Choice | null;
  /** Whether orders can be taken off the project here. */
  mayRemove: boolean;
}

/** What was ordered for the project, each with what is due and what comes later. */
export function BillItems({ project, bill, choice, mayRemove }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (item: BillItem) => removeOrder(project, item.order, item.orderId),
    onSuccess: () => client.invalidateQueries({ queryKey: billQuery(project).queryKey }),
  });
  return (
    <>
      {remove.isError && <RefusalNotice error={remove.error} />}
      <ul className={styles['items']} aria-label={t`Ordered for this project`}>
        {bill.items.map((item) => (
          <Item
            key={item.orderId}
            item={item}
            choice={choice?.offered.has(item.orderId) === true ? choice : null}
            onRemove={
              mayRemove && item.due?.payment == null && !remove.isPending
                ? () => remove.mutate(item)
                : null
            }
          />
        ))}
      </ul>
    </>
  );
}

/** An order: what it is, who delivers, how it stands and what it costs. */
export function Item({
  item,
  choice,
  onRemove,
  children,
}: {
  item: BillItem;
  /** Whether it is paid with the others; null when that is no question. */
  choice: Choice | null;
  /** Takes it off the project; null when that is not offered. */
  onRemove: (() => void) | null;
  children?: ReactNode;
}) {
  const { t } = useLingui();
  const kind = useKindWord();
  const state = useStateWord();
  const { due, later } = item;
  return (
    <li>
      {choice !== null && (
        <input
          type="checkbox"
          className={styles['check']}
          aria-label={t`Pay ${item.number} with the others`}
          checked={!choice.left.has(item.orderId)}
          onChange={() => choice.toggle(item.orderId)}
        />
      )}
      <div className={styles['what']}>
        <span className={styles['name']}>
          <span className={`${styles['swatch']} ${styles[`kind-${item.kind}`] ?? ''}`} />{' '}
          <strong>{kind(item.kind)}</strong> <OrderLink item={item} />{' '}
          <Tag tone={item.state === 'paid' ? 'green' : item.state === 'ended' ? 'plain' : 'copper'}>
            {state(item.state)}
          </Tag>
        </span>
        <span className={styles['fine']}>
          {item.title !== null && <>{item.title} · </>}
          {item.party}
          {due?.before != null && (
            <>
              {' · '}
              <Trans>waits until {timeText(due.before)}</Trans>
            </>
          )}
        </span>
        {later.map((stage) => (
          <span key={stage.title} className={styles['fine']}>
            <Trans>
              Later: {stage.title} <Amount {...stage.amount} kind="total" />
            </Trans>
          </span>
        ))}
      </div>
      <div className={styles['sum']}>
        {due === null ? (
          <Amount {...item.total} kind="total" />
        ) : (
          <>
            <Amount {...due.amount} kind="total" strong />
            {due.title !== null && <span className={styles['fine']}>{due.title}</span>}
          </>
        )}
        {onRemove !== null && (
          <Button
            look="quiet"
            shape="small"
            aria-label={t`Take off ${item.number}`}
            onClick={onRemove}
          >
            <Trans>Take off</Trans>
          </Button>
        )}
        {children}
      </div>
    </li>
  );
}

function OrderLink({ item }: { item: BillItem }) {
  return item.order === 'parts' ? (
    <Link to="/checkout/$id" params={{ id: item.orderId }} className="mono">
      {item.number}
    </Link>
  ) : (
    <Link to="/production/orders/$id" params={{ id: item.orderId }} className="mono">
      {item.number}
    </Link>
  );
}
