import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectPayment } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { billQuery, callOff } from './queries';
import { PaidParts } from './PaidParts';
import styles from './Bill.module.css';

/** The payment that is open: pay it, or call it off, which frees what it is for. */
export function OpenPayment({ project, payment }: { project: string; payment: ProjectPayment }) {
  const client = useQueryClient();
  const off = useMutation({
    mutationFn: () => callOff(project, payment.id),
    onSettled: () => client.invalidateQueries({ queryKey: billQuery(project).queryKey }),
  });
  return (
    <Notice
      title={
        payment.state === 'processing' ? (
          <Trans>The payment is under way</Trans>
        ) : (
          <Trans>One payment is open</Trans>
        )
      }
    >
      <PaidParts payment={payment} />
      {off.isError && <RefusalNotice error={off.error} />}
      {payment.state !== 'processing' && (
        <div className={styles['actions']}>
          {payment.payUrl !== null ? (
            <a href={payment.payUrl} className={buttonClass('primary')}>
              <Trans>Pay</Trans> <Amount {...payment.total} kind="total" />
            </a>
          ) : (
            <span role="status">
              <Trans>The payment is being opened …</Trans>
            </span>
          )}
          <Button look="quiet" disabled={off.isPending} onClick={() => off.mutate()}>
            <Trans>Call it off</Trans>
          </Button>
        </div>
      )}
    </Notice>
  );
}
