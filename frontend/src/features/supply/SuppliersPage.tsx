import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { marketsQuery } from '@/lib/api/shared';
import type { Supplier } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Stars } from '@/ui/Stars';
import { Tag } from '@/ui/Tag';
import { CounterLink } from './CounterLink';
import { suppliersQuery, type SupplierSearch } from './queries';
import styles from './Suppliers.module.css';

interface Props {
  search: SupplierSearch;
  onSearch: (search: SupplierSearch) => void;
}

/** Who sells on the market. */
export function SuppliersPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const list = useInfiniteQuery(suppliersQuery(search));
  const total = list.data?.pages[0]?.total;
  const suppliers = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t`Suppliers`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Suppliers</Trans>
        </h1>
        <p role="status">
          {total !== undefined && <Plural value={total} one="# supplier" other="# suppliers" />}
        </p>
      </header>
      <Filters search={search} onSearch={onSearch} />
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : total === undefined ? (
        <SkeletonLines lines={12} height="2em" />
      ) : total === 0 ? (
        <EmptyState
          icon="counter"
          title={<Trans>No supplier by that name</Trans>}
          actions={
            <Button onClick={() => onSearch({})}>
              <Trans>Show all suppliers</Trans>
            </Button>
          }
        />
      ) : (
        <>
          <SupplierTable suppliers={suppliers} />
          <ShowMore
            shown={suppliers.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}

function Filters({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: markets } = useQuery(marketsQuery());
  const [name, setName] = useState(search.q ?? '');
  return (
    <form
      className={styles['filters']}
      onSubmit={(event) => {
        event.preventDefault();
        const { q: _q, ...rest } = search;
        onSearch(name.trim() === '' ? rest : { ...rest, q: name.trim() });
      }}
    >
      <Field
        label={t`Name`}
        type="search"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={t`Market`}
        value={search.market ?? ''}
        onChange={(event) => {
          const { market: _market, ...rest } = search;
          onSearch(event.target.value === '' ? rest : { ...rest, market: event.target.value });
        }}
      >
        <option value="">{t`All markets`}</option>
        {markets?.items
          .filter(({ suppliers }) => suppliers > 0)
          .map(({ slug, name: market }) => (
            <option key={slug} value={slug}>
              {market}
            </option>
          ))}
      </Select>
      <Button type="submit">{t`Search`}</Button>
    </form>
  );
}

function SupplierTable({ suppliers }: { suppliers: readonly Supplier[] }) {
  const { t } = useLingui();
  const columns: Column<Supplier>[] = [
    {
      key: 'name',
      header: t`Supplier`,
      wide: true,
      cell: ({ id, name, about, demonstration, rating }) => (
        <>
          <Link to="/suppliers/$id" params={{ id }} className={styles['name']}>
            {name}
          </Link>{' '}
          {demonstration && (
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          )}
          {rating !== null && (
            <div>
              <Stars score={rating.score} count={rating.reviews} />
            </div>
          )}
          <div className={styles['about']}>{about}</div>
        </>
      ),
    },
    {
      key: 'counters',
      header: t`Counters`,
      wide: true,
      cell: ({ id, counters }) => (
        <div className={styles['counters']}>
          {counters.slice(0, 2).map((counter) => (
            <CounterLink
              key={`${counter.market} ${counter.floor} ${counter.number}`}
              counter={counter}
              supplier={id}
            />
          ))}
          {counters.length === 0 && <CounterLink counter={null} />}
          {counters.length > 2 && <span className={styles['about']}>+{counters.length - 2}</span>}
        </div>
      ),
    },
    {
      key: 'offers',
      header: t`Offers`,
      align: 'end',
      cell: ({ offers }) => <strong>{numberText(offers)}</strong>,
    },
  ];
  return (
    <Table caption={t`Suppliers`} columns={columns} rows={suppliers} rowKey={({ id }) => id} />
  );
}
