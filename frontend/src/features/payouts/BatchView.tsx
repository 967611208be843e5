import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { PayoutBatch } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { PayoutTable } from './PayoutTable';
import { approveBatch, batchQuery, markPaid, markReturned, PAYOUTS, refuseBatch } from './queries';
import { useBatchWord } from './words';
import styles from './Payouts.module.css';

interface Question {
  title: string;
  label: string;
  field: 'reason' | 'reference';
  send: (words: string) => Promise<unknown>;
}

/** A batch of bank payments: approved by another than its maker, then marked payment by payment. */
export function BatchView({ id }: { id: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const { data: batch, error, refetch } = useQuery(batchQuery(id));
  const again = () => void client.invalidateQueries({ queryKey: PAYOUTS });
  const approving = useMutation({ mutationFn: () => approveBatch(id), onSettled: again });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (batch === undefined) return <SkeletonLines lines={8} />;
  return (
    <div className={styles['section']}>
      <Facts batch={batch}>
        {batch.state === 'proposed' && (
          <>
            <Button
              look="primary"
              disabled={batch.mine || approving.isPending}
              onClick={() => approving.mutate()}
            >
              <Trans>Approve</Trans>
            </Button>
            <Button
              onClick={() =>
                setQuestion({
                  title: t`Refuse this batch`,
                  label: t`Why`,
                  field: 'reason',
                  send: (words) => refuseBatch(id, words),
                })
              }
            >
              <Trans>Refuse</Trans>
            </Button>
          </>
        )}
        {(batch.state === 'approved' || batch.state === 'done') && (
          <a
            className={buttonClass('primary')}
            href={`/api/v1/operations/payouts/batches/${id}/file.csv`}
            download
          >
            <Trans>Download for the bank</Trans>
          </a>
        )}
      </Facts>
      {batch.state === 'proposed' && batch.mine && (
        <Notice>
          <p>
            <Trans>You made this batch: another operator has to approve it.</Trans>
          </p>
        </Notice>
      )}
      {approving.error !== null && <RefusalNotice error={approving.error} />}
      <PayoutTable
        items={batch.payouts}
        named
        actions={(payout) => (
          <div className={styles['actions']}>
            {payout.state === 'approved' && (
              <Button
                shape="small"
                onClick={() =>
                  setQuestion({
                    title: t`The bank has paid ${payout.supplierName}`,
                    label: t`Reference of the bank`,
                    field: 'reference',
                    send: (words) => markPaid(payout.id, words),
                  })
                }
              >
                <Trans>Mark as paid</Trans>
              </Button>
            )}
            {(payout.state === 'approved' || payout.state === 'paid') && (
              <Button
                shape="small"
                look="quiet"
                onClick={() =>
                  setQuestion({
                    title: t`The payment to ${payout.supplierName} came back`,
                    label: t`Why`,
                    field: 'reason',
                    send: (words) => markReturned(payout.id, words),
                  })
                }
              >
                <Trans>Came back</Trans>
              </Button>
            )}
          </div>
        )}
      />
      {question !== null && (
        <Dialog title={question.title} onClose={() => setQuestion(null)}>
          <WordsForm
            question={question}
            onDone={() => {
              setQuestion(null);
              again();
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

function Facts({ batch, children }: { batch: PayoutBatch; children: ReactNode }) {
  const word = useBatchWord();
  return (
    <>
      <p>
        <Link to="/operator/payouts">
          <Trans>All batches</Trans>
        </Link>
      </p>
      <div className={styles['head']}>
        <h2>
          <Amount amount={batch.total.amount} currency={batch.total.currency} kind="total" strong />{' '}
          <Tag tone={batch.state === 'proposed' ? 'copper' : 'green'}>{word(batch.state)}</Tag>
        </h2>
        <div className={styles['actions']}>{children}</div>
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>
            <Trans>Made by</Trans>
          </dt>
          <dd>
            {batch.madeBy}, {timeText(batch.madeAt)}
          </dd>
        </div>
        {batch.decidedBy !== null && batch.decidedAt !== null && (
          <div>
            <dt>
              <Trans>Decided by</Trans>
            </dt>
            <dd>
              {batch.decidedBy}, {timeText(batch.decidedAt)}
            </dd>
          </div>
        )}
        {batch.reason !== null && (
          <div>
            <dt>
              <Trans>Reason</Trans>
            </dt>
            <dd>{batch.reason}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function WordsForm({ question, onDone }: { question: Question; onDone: () => void }) {
  const { t } = useLingui();
  const { field, label } = question;
  const form = useForm({
    fields: [field],
    check: (values) =>
      typed(values, field).trim() === '' ? { [field]: t`Say it in a few words.` } : {},
    send: (values) => question.send(typed(values, field).trim()),
    onDone,
  });
  return (
    <Form form={form}>
      <Field
        label={label}
        name={field}
        maxLength={field === 'reason' ? 500 : 100}
        required
        error={form.errorOf(field)}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
