import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Appointment } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { hourText } from '@/lib/clock';
import { PARK_KEY, receivedQuery } from './queries';
import { useAppointmentWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** Who comes on a day, and whether they came. */
export function Received({ centre, day }: { centre: string; day: string }) {
  const { t } = useLingui();
  const word = useAppointmentWord();
  const received = useQuery(receivedQuery(centre, day));
  if (received.isError) {
    return <ErrorState error={received.error} onRetry={() => void received.refetch()} />;
  }
  if (received.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  if (received.data.items.length === 0) {
    return <EmptyState icon="clock" title={<Trans>Nobody is expected on this day</Trans>} />;
  }
  const columns: Column<Appointment>[] = [
    {
      key: 'at',
      header: t`Time`,
      nowrap: true,
      cell: ({ at, ends }) => `${hourText(at)}–${hourText(ends)}`,
    },
    {
      key: 'who',
      header: t`Who`,
      cell: ({ who, number }) => (
        <>
          {who?.email}
          <span className={styles['below']}>
            {who?.organisation} <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'what',
      header: t`About`,
      cell: ({ serviceName, subject }) => (
        <>
          {serviceName}
          <span className={styles['below']}>{subject}</span>
        </>
      ),
    },
    {
      key: 'where',
      header: t`Where`,
      cell: ({ centreName, window }) => (
        <>
          {centreName} · <Trans>window {window}</Trans>
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => (
        <Tag tone={state === 'no-show' ? 'copper' : state === 'kept' ? 'green' : 'plain'}>
          {word(state)}
        </Tag>
      ),
    },
    {
      key: 'deeds',
      header: t`What to do`,
      headerHidden: true,
      wide: true,
      cell: (one) => <Attendance one={one} />,
    },
  ];
  return (
    <Table
      caption={t`Appointments`}
      columns={columns}
      rows={received.data.items}
      rowKey={({ id }) => id}
    />
  );
}

function Attendance({ one }: { one: Appointment }) {
  const client = useQueryClient();
  const mark = useMutation({
    mutationFn: (came: boolean) =>
      bodyOf(
        api.POST('/api/v1/operations/appointments/{id}/attendance', {
          params: { path: { id: one.id } },
          body: { came },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: PARK_KEY }),
  });
  return (
    <>
      {mark.isError && <RefusalNotice error={mark.error} />}
      <div className={pieces['buttons']}>
        {one.can.includes('attend') && (
          <Button shape="small" disabled={mark.isPending} onClick={() => mark.mutate(true)}>
            <Trans>Came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('miss') && (
          <Button shape="small" disabled={mark.isPending} onClick={() => mark.mutate(false)}>
            <Trans>Did not come</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
      </div>
    </>
  );
}
