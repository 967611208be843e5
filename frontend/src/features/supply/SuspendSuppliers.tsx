import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { OperatedSupplier } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { typed, useForm } from '@/ui/useForm';
import { TrustSwitch } from './operator/TrustSwitch';
import { operatedSuppliersQuery } from './queries';
import styles from './Suppliers.module.css';

interface Props {
  q: string | undefined;
  onSearch: (text: string) => void;
}

/** Suppliers for the operator: taken out of sight, and brought back. */
export function SuspendSuppliers({ q, onSearch }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const list = useInfiniteQuery(operatedSuppliersQuery(q, 'active'));
  const suspended = useInfiniteQuery(operatedSuppliersQuery(undefined, 'suspended'));
  const [asked, setAsked] = useState<OperatedSupplier | null>(null);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  function changed() {
    for (const key of [MINE, 'suppliers', 'supplier', 'offers']) {
      void client.invalidateQueries({ queryKey: [key] });
    }
  }
  return (
    <>
      <Search q={q} onSearch={onSearch} />
      {suspended.data?.pages
        .flatMap((page) => page.items)
        .map((supplier) => (
          <Suspended key={supplier.id} supplier={supplier} onBack={changed} />
        ))}
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={8} height="2em" />
      ) : total === 0 ? (
        <EmptyState icon="counter" title={<Trans>No supplier by that name</Trans>}>
          <p>
            <Trans>Suspended suppliers stand above this list.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <SupplierTable suppliers={items} onAsk={setAsked} />
          <ShowMore
            shown={items.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
      {asked !== null && (
        <Dialog title={t`Suspend ${asked.name}`} onClose={() => setAsked(null)}>
          <SuspendForm
            supplier={asked}
            onDone={() => {
              setAsked(null);
              changed();
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function Search({ q, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <form
      className={styles['filters']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed(new FormData(event.currentTarget), 'q').trim());
      }}
    >
      <Field label={t`Name`} name="q" type="search" maxLength={100} defaultValue={q} />
      <Button type="submit">{t`Search`}</Button>
    </form>
  );
}

function Suspended({ supplier, onBack }: { supplier: OperatedSupplier; onBack: () => void }) {
  const reinstating = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/operations/suppliers/{id}/suspension', {
          params: { path: { id: supplier.id } },
        }),
      ),
    onSuccess: onBack,
  });
  return (
    <>
      <Notice tone="good" title={<Trans>{supplier.name} is suspended</Trans>}>
        <p>
          <Trans>Its page and its offers are out of sight. Search follows within a minute.</Trans>
        </p>
        <div>
          <Button disabled={reinstating.isPending} onClick={() => reinstating.mutate()}>
            <Trans>Bring it back</Trans>
          </Button>
        </div>
      </Notice>
      {reinstating.isError && <RefusalNotice error={reinstating.error} />}
    </>
  );
}

interface TableProps {
  suppliers: readonly OperatedSupplier[];
  onAsk: (supplier: OperatedSupplier) => void;
}

function SupplierTable({ suppliers, onAsk }: TableProps) {
  const { t } = useLingui();
  const columns: Column<OperatedSupplier>[] = [
    {
      key: 'name',
      header: t`Supplier`,
      wide: true,
      cell: ({ id, name }) => (
        <Link to="/suppliers/$id" params={{ id }} className={styles['name']}>
          {name}
        </Link>
      ),
    },
    {
      key: 'offers',
      header: t`Offers`,
      align: 'end',
      cell: ({ offers }) => numberText(offers),
    },
    {
      key: 'trusted',
      header: t`New parts`,
      nowrap: true,
      cell: (supplier) => <TrustSwitch supplier={supplier} />,
    },
    {
      key: 'suspend',
      header: t`Actions`,
      headerHidden: true,
      align: 'end',
      cell: (supplier) => (
        <Button
          shape="small"
          aria-label={t`Suspend ${supplier.name}`}
          onClick={() => onAsk(supplier)}
        >
          <Trans>Suspend</Trans>
        </Button>
      ),
    },
  ];
  return (
    <Table caption={t`Suppliers`} columns={columns} rows={suppliers} rowKey={({ id }) => id} />
  );
}

function SuspendForm({ supplier, onDone }: { supplier: OperatedSupplier; onDone: () => void }) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['reason'],
    check: (values) =>
      typed(values, 'reason').trim() === '' ? { reason: t`This is needed.` } : {},
    send: (values) =>
      done(
        api.POST('/api/v1/operations/suppliers/{id}/suspension', {
          params: { path: { id: supplier.id } },
          body: { reason: typed(values, 'reason').replace(/\s+/g, ' ') },
        }),
      ),
    onDone,
  });
  return (
    <Form form={form}>
      <p>
        <Trans>Its page and its offers disappear at once, until you bring it back.</Trans>
      </p>
      <TextArea
        label={t`Why`}
        name="reason"
        maxLength={2000}
        required
        hint={t`It is written in the log of the supplier’s organisation.`}
        error={form.errorOf('reason')}
      />
      <FormActions>
        <Button type="submit" look="danger" disabled={form.busy}>
          <Trans>Suspend</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
