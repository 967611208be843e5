import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { may, useMe } from '@/lib/api/session';
import type { Project, ProjectBill } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Addable } from './Addable';
import { BillItems } from './BillItems';
import { byCurrency, payable } from './chosen';
import { OpenPayment } from './OpenPayment';
import { PayAll } from './PayAll';
import { billQuery, openPayment } from './queries';
import { rememberProject } from './remembered';
import styles from './Bill.module.css';

/** All that was ordered for a project, and one payment for what of it is due. */
export function OneOrder({ project }: { project: Project }) {
  const me = useMe();
  if (project.role !== 'owner' || me === undefined || me === null || !may(me, 'buy')) return null;
  return <Bill project={project} />;
}

function Bill({ project }: { project: Project }) {
  const { data: bill, error, refetch } = useQuery(billQuery(project.id));
  return (
    <section className={styles['bill']} aria-labelledby="one-order">
      <h2 id="one-order">
        <Trans>One order</Trans>
      </h2>
      {error !== null && bill === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : bill === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <Read project={project} bill={bill} />
      )}
    </section>
  );
}

function Read({ project, bill }: { project: Project; bill: ProjectBill }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = openPayment(bill);
  const waiting = payable(bill);
  // what the open payment is for is paid there; only what is not in it makes another one worth while
  const offered =
    open === undefined || waiting.some(({ due }) => due?.payment !== open.id) ? waiting : [];
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  if (bill.items.length === 0) {
    return (
      <>
        <EmptyState
          icon="cart"
          title={<Trans>Nothing is ordered for this project yet</Trans>}
          actions={<Ways project={project} />}
        >
          <p>
            <Trans>
              Order the parts, the boards, their assembly and the tests, each at its own price, and
              pay the parts and all deposits here at once. Choose this project when you order.
            </Trans>
          </p>
        </EmptyState>
        <Addable project={project.id} bill={bill} />
      </>
    );
  }
  return (
    <>
      <BillItems
        project={project.id}
        bill={bill}
        mayRemove
        choice={
          offered.length > 1
            ? { offered: new Set(offered.map(({ orderId }) => orderId)), left, toggle }
            : null
        }
      />
      {open !== undefined && <OpenPayment project={project.id} payment={open} />}
      {byCurrency(offered).map(([currency, items]) => (
        <PayAll
          key={currency}
          project={project.id}
          currency={currency}
          chosen={items.filter(({ orderId }) => !left.has(orderId))}
          all={items.every(({ orderId }) => !left.has(orderId))}
        />
      ))}
      {bill.later.length > 0 && (
        <p className={styles['fine']}>
          <Trans>To be paid later, when boards are inspected and reports are there:</Trans>
          {bill.later.map((money) => (
            <span key={money.currency}>
              {' '}
              <Amount {...money} kind="total" />
            </span>
          ))}
        </p>
      )}
      <Addable project={project.id} bill={bill} />
      <div className={styles['actions']}>
        <Ways project={project} />
      </div>
    </>
  );
}

/** The ways to order something for the project. */
function Ways({ project }: { project: Project }) {
  const bom = project.versions.at(-1)?.bomId ?? null;
  const remember = () => rememberProject(project.id);
  return (
    <>
      {bom === null ? (
        <Link to="/boms" className={buttonClass()} onClick={remember}>
          <Trans>Send a list of parts</Trans>
        </Link>
      ) : (
        <Link
          to="/boms/$id/plan"
          params={{ id: bom }}
          search={{ boards: project.boards }}
          className={buttonClass()}
          onClick={remember}
        >
          <Trans>Plan and order the parts</Trans>
        </Link>
      )}
      <Link to="/prototype" className={buttonClass()} onClick={remember}>
        <Trans>Order boards and assembly</Trans>
      </Link>
      <Link to="/testing" className={buttonClass()} onClick={remember}>
        <Trans>Order tests</Trans>
      </Link>
    </>
  );
}
