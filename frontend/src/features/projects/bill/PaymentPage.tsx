import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ProjectBill, ProjectPayment } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { BillItems } from './BillItems';
import { OpenPayment } from './OpenPayment';
import { PaidParts } from './PaidParts';
import { billQuery } from './queries';
import styles from './Bill.module.css';

interface Props {
  project: string;
  paymentId: string;
  /** Whether to go on to where it is paid as soon as that is known. */
  go: boolean;
  /** It has been gone to: coming back does not go there again. */
  onGone: () => Promise<void>;
}

/** A project's one payment: waits until it is open, and, when one comes back, until it is settled. */
export function PaymentPage({ project, paymentId, go, onGone }: Props) {
  const { t } = useLingui();
  // what is in hand may be older than the payment
  const {
    data: bill,
    error,
    isFetching,
    refetch,
  } = useQuery({ ...billQuery(project), refetchOnMount: 'always' });
  const payment = bill?.payments.find(({ id }) => id === paymentId);
  const payUrl = payment?.payUrl ?? null;
  useEffect(() => {
    if (go && payUrl !== null) void onGone().then(() => window.location.assign(payUrl));
  }, [go, payUrl, onGone]);
  return (
    <Page title={t`Payment`}>
      <div className={styles['bill']}>
        {error !== null && bill === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : bill === undefined || (payment === undefined && isFetching) ? (
          <SkeletonLines lines={8} />
        ) : payment === undefined ? (
          <>
            <h1>
              <Trans>This project has no such payment</Trans>
            </h1>
            <Back project={project} />
          </>
        ) : (
          <Settled project={project} bill={bill} payment={payment} />
        )}
      </div>
    </Page>
  );
}

function Settled({
  project,
  bill,
  payment,
}: {
  project: string;
  bill: ProjectBill;
  payment: ProjectPayment;
}) {
  const paid = payment.state === 'paid';
  return (
    <>
      <h1>
        {paid ? (
          <Trans>Thank you: all of it is paid</Trans>
        ) : payment.state === 'processing' ? (
          <Trans>The payment is under way</Trans>
        ) : payment.state === 'cancelled' ? (
          <Trans>This payment was called off</Trans>
        ) : (
          <Trans>Waiting for your payment</Trans>
        )}
      </h1>
      <p role="status" className={styles['fine']}>
        <Trans>
          One payment of <Amount {...payment.total} kind="total" strong />
        </Trans>
      </p>
      {paid ? (
        <>
          <Notice tone="good">
            <p>
              <Trans>Sellers and providers know of it. Each step comes to you by mail.</Trans>
            </p>
          </Notice>
          <PaidParts payment={payment} />
          <h2>
            <Trans>How it goes on</Trans>
          </h2>
          <BillItems project={project} bill={bill} choice={null} mayRemove={false} />
        </>
      ) : payment.state === 'cancelled' ? (
        <Notice>
          <p>
            <Trans>
              Nothing was paid by it. What it was for can be paid alone or together again.
            </Trans>
          </p>
        </Notice>
      ) : (
        <OpenPayment project={project} payment={payment} />
      )}
      <Back project={project} />
    </>
  );
}

function Back({ project }: { project: string }) {
  return (
    <div className={styles['actions']}>
      <Link to="/projects/$id" params={{ id: project }} className={buttonClass('plain')}>
        <Trans>Back to the project</Trans>
      </Link>
    </div>
  );
}
