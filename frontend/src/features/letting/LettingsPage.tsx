import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { ListingItem } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { LettingFrame } from './LettingFrame';
import { LETTING_KEY, listingsQuery } from './queries';
import { listingTone, useLettingWords } from './words';
import styles from './Letting.module.css';

/** An owner's units: how each stands, and which has to be confirmed again. */
export function LettingsPage() {
  const list = useInfiniteQuery(listingsQuery());
  return (
    <LettingFrame>
      <PagedList
        list={list}
        empty={
          <EmptyState
            icon="space"
            title={<Trans>Nothing listed yet</Trans>}
            actions={
              <Link to="/lettings/new" className={buttonClass('primary')}>
                <Trans>List a unit</Trans>
              </Link>
            }
          >
            <p>
              <Trans>
                Describe a floor or a part of one and add a proof of title. An operator looks at the
                proof; then everybody finds the unit.
              </Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <>
            <p>
              <Link to="/lettings/new" className={buttonClass('primary')}>
                <Icon name="plus" size={16} /> <Trans>List a unit</Trans>
              </Link>
            </p>
            <Units items={items} />
          </>
        )}
      </PagedList>
    </LettingFrame>
  );
}

function Units({ items }: { items: readonly ListingItem[] }) {
  const { t } = useLingui();
  const words = useLettingWords();
  const columns: Column<ListingItem>[] = [
    {
      key: 'unit',
      header: t`Unit`,
      cell: ({ unit }) => (
        <>
          <Link to="/lettings/$id" params={{ id: unit.id }}>
            {unit.label}, {unit.building.name}
          </Link>
          <span className={styles['below']}>{unit.space.name}</span>
        </>
      ),
    },
    {
      key: 'area',
      header: t`Area`,
      align: 'end',
      nowrap: true,
      cell: ({ unit }) => `${numberText(unit.area, 1)} m²`,
    },
    {
      key: 'rent',
      header: t`Rent for a m² and month`,
      align: 'end',
      nowrap: true,
      cell: ({ unit }) =>
        unit.rent === null
          ? t`on request`
          : `¥${numberText(unit.rent, unit.rent % 1 === 0 ? 0 : 2)}`,
    },
    {
      key: 'free',
      header: t`Free from`,
      nowrap: true,
      cell: ({ unit }) => (unit.freeFrom === null ? t`on request` : dayText(unit.freeFrom)),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, note }) => (
        <>
          <Tag tone={listingTone(state)}>{words.listing(state)}</Tag>
          {state === 'refused' && <span className={styles['below']}>{note}</span>}
        </>
      ),
    },
    {
      key: 'confirmed',
      header: t`Last confirmed`,
      cell: (item) => <Confirmed item={item} />,
    },
  ];
  return <Table caption={t`Units`} columns={columns} rows={items} rowKey={({ unit }) => unit.id} />;
}

function Confirmed({ item: { unit, state } }: { item: ListingItem }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/lettings/{id}/confirmation', { params: { path: { id: unit.id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: LETTING_KEY }),
  });
  if (state !== 'published') return <span className={styles['small']}>–</span>;
  return (
    <>
      {unit.confirmedOn === null ? t`never` : dayText(unit.confirmedOn)}
      {!unit.confirmed && (
        <>
          <span className={styles['below']}>
            <Trans>Not confirmed for 30 days</Trans>
          </span>
          <Button
            shape="small"
            disabled={confirm.isPending}
            aria-label={t`Still so: ${unit.label}`}
            onClick={() => confirm.mutate()}
          >
            <Trans>Still so</Trans>
          </Button>
        </>
      )}
      {confirm.isError && <RefusalNotice error={confirm.error} />}
    </>
  );
}
