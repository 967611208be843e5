import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Viewing } from '@/lib/api/types';
import { hourText, momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Segments, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { Feed } from './Feed';
import { LettingFrame } from './LettingFrame';
import { LETTING_KEY, receivedQuery } from './queries';
import { useLettingWords, viewingTone } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Letting.module.css';

/** Who comes to view an owner's units, and who came. */
export function ReceivedPage() {
  const { t } = useLingui();
  const [open, setOpen] = useState(true);
  const list = useInfiniteQuery(receivedQuery(open));
  return (
    <LettingFrame>
      <div className={styles['part']}>
        <h2>
          <Trans>Viewings</Trans>
        </h2>
        <Segments
          label={t`Which viewings`}
          value={open ? 'open' : 'over'}
          choices={[
            { value: 'open', label: t`To come` },
            { value: 'over', label: t`Over or cancelled` },
          ]}
          onChange={(next) => setOpen(next === 'open')}
        />
        <PagedList
          list={list}
          empty={
            <EmptyState
              icon="clock"
              title={open ? <Trans>Nobody is expected</Trans> : <Trans>No viewings yet</Trans>}
            >
              <p>
                <Trans>On the page of a unit you say when it can be viewed.</Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => <Rows items={items} />}
        </PagedList>
        <Feed side="owner" />
      </div>
    </LettingFrame>
  );
}

function Rows({ items }: { items: readonly Viewing[] }) {
  const { t } = useLingui();
  const words = useLettingWords();
  const columns: Column<Viewing>[] = [
    {
      key: 'at',
      header: t`Time`,
      cell: ({ at, ends }) => `${momentText(at)}–${hourText(ends)}`,
    },
    {
      key: 'unit',
      header: t`Unit`,
      cell: ({ unit, unitName, number }) => (
        <>
          <Link to="/lettings/$id" params={{ id: unit }}>
            {unitName}
          </Link>
          <span className={styles['below']}>
            <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'who',
      header: t`Who`,
      cell: ({ who, note }) => (
        <>
          {who?.email}
          <span className={styles['below']}>{who?.organisation}</span>
          {note !== '' && <span className={styles['below']}>{note}</span>}
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, reason }) => (
        <>
          <Tag tone={viewingTone(state)}>{words.viewing(state)}</Tag>
          <span className={styles['below']}>{reason}</span>
        </>
      ),
    },
    {
      key: 'deeds',
      header: t`What to do`,
      headerHidden: true,
      wide: true,
      cell: (one) => <Deeds one={one} />,
    },
  ];
  return <Table caption={t`Viewings`} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function Deeds({ one }: { one: Viewing }) {
  const client = useQueryClient();
  const [off, setOff] = useState(false);
  const mark = useMutation({
    mutationFn: (came: boolean) =>
      bodyOf(
        api.POST('/api/v1/lettings/viewings/{id}/outcome', {
          params: { path: { id: one.id } },
          body: { came },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: LETTING_KEY }),
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
        {one.can.includes('cancel') && (
          <Button shape="small" onClick={() => setOff(true)}>
            <Trans>Cancel</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
      </div>
      {off && <CallOff one={one} onClose={() => setOff(false)} />}
    </>
  );
}

function CallOff({ one, onClose }: { one: Viewing; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['reason'],
    check: (values) =>
      typed(values, 'reason').trim() === '' ? { reason: t`This is needed.` } : {},
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/lettings/viewings/{id}/cancellation', {
          params: { path: { id: one.id } },
          body: { reason: typed(values, 'reason') },
        }),
      ),
    onDone: () => {
      onClose();
      void client.invalidateQueries({ queryKey: LETTING_KEY });
    },
  });
  return (
    <Dialog title={<Trans>Cancel viewing {one.number}</Trans>} onClose={onClose}>
      <Form form={form}>
        <TextArea
          label={t`Why`}
          name="reason"
          rows={3}
          maxLength={500}
          required
          hint={t`Whoever wanted to come gets it by mail.`}
          error={form.errorOf('reason')}
        />
        <FormActions>
          <Button type="submit" look="danger" disabled={form.busy}>
            <Trans>Cancel the viewing</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
