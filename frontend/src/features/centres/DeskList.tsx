import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { DeskDay } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { hourText } from '@/lib/clock';
import { deskListQuery, FREE_KEY, PARK_KEY } from './queries';
import { useDeskWord } from './words';
import styles from './Centres.module.css';

/** Who shows a pass is checked in. */
export function CheckIn() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['pass'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/desk-days/check-in', {
          body: { pass: typed(values, 'pass') },
        }),
      ),
    onDone: (_answer, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: PARK_KEY });
      void client.invalidateQueries({ queryKey: FREE_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-label={t`Check in`}>
      <Form form={form} label={t`Check in`}>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Checked in</Trans>
          </Notice>
        )}
        <Field
          label={t`Code on the pass`}
          name="pass"
          maxLength={300}
          required
          autoComplete="off"
          hint={t`Typed, or read by a scanner: what the QR code says works too.`}
          error={form.errorOf('pass')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Check in</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

export function Desks({ centre, day }: { centre: string; day: string }) {
  const { t } = useLingui();
  const word = useDeskWord();
  const desks = useQuery(deskListQuery(centre, day));
  if (desks.isError) {
    return <ErrorState error={desks.error} onRetry={() => void desks.refetch()} />;
  }
  if (desks.data === undefined) return <SkeletonLines lines={4} height="2.4em" />;
  if (desks.data.items.length === 0) {
    return <EmptyState icon="space" title={<Trans>No desk is booked on this day</Trans>} />;
  }
  const columns: Column<DeskDay>[] = [
    { key: 'desk', header: t`Desk`, cell: ({ desk }) => desk },
    {
      key: 'team',
      header: t`Team`,
      cell: ({ organisation, number }) => (
        <>
          {organisation}
          <span className={styles['below']}>
            <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    { key: 'centre', header: t`Centre`, cell: ({ centreName }) => centreName },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, checkedInAt }) => (
        <>
          <Tag tone={state === 'checked-in' ? 'green' : 'plain'}>{word(state)}</Tag>
          {checkedInAt !== null && <span className={styles['below']}>{hourText(checkedInAt)}</span>}
        </>
      ),
    },
  ];
  return (
    <Table caption={t`Desks`} columns={columns} rows={desks.data.items} rowKey={({ id }) => id} />
  );
}
