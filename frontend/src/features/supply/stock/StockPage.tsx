import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field, Select } from '@/ui/Field';
import { EmptyState, ShowMore, SkeletonLines } from '@/ui/States';
import { CounterPage, CounterRefusal } from '../counter/CounterPage';
import { ownOffersQuery } from './queries';
import type { StockSearch } from './search';
import { StockGrid } from './StockGrid';
import styles from './Stock.module.css';

interface Props {
  search: StockSearch;
  onSearch: (search: StockSearch) => void;
}

/** All own offers in a grid that is edited by keyboard and takes blocks from a spreadsheet. */
export function StockPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const list = useInfiniteQuery(ownOffersQuery(search));
  const offers = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  if (list.error !== null) {
    return (
      <CounterPage title={t`Stock and prices`}>
        <CounterRefusal error={list.error} onRetry={() => void list.refetch()} />
      </CounterPage>
    );
  }
  const narrowed = search.q !== undefined || search.stock !== undefined;
  return (
    <CounterPage title={t`Stock and prices`}>
      <div className={styles['tools']}>
        <SearchField
          key={search.q ?? ''}
          first={search.q ?? ''}
          onSearch={(q) => {
            const { q: _, ...rest } = search;
            onSearch(q === '' ? rest : { ...rest, q });
          }}
        />
        <Select
          label={t`Stock`}
          value={search.stock ?? ''}
          onChange={(event) => {
            const { stock: _, ...rest } = search;
            const stock = event.target.value as StockSearch['stock'] | '';
            onSearch(stock === '' || stock === undefined ? rest : { ...rest, stock });
          }}
        >
          <option value="">{t`All offers`}</option>
          <option value="some">{t`In stock`}</option>
          <option value="low">{t`Running low`}</option>
          <option value="none">{t`Out of stock`}</option>
        </Select>
        <Select
          label={t`Order`}
          value={search.sort ?? 'sku'}
          onChange={(event) => {
            onSearch({ ...search, sort: event.target.value as NonNullable<StockSearch['sort']> });
          }}
        >
          <option value="sku">{t`By SKU`}</option>
          <option value="stock">{t`Least stock first`}</option>
          <option value="-stock">{t`Most stock first`}</option>
          <option value="-updated">{t`Last changed first`}</option>
        </Select>
        <p role="status">{list.data && <Plural value={total} one="# offer" other="# offers" />}</p>
      </div>
      {list.data === undefined ? (
        <SkeletonLines lines={14} height="2em" />
      ) : offers.length === 0 ? (
        <EmptyState
          icon="counter"
          title={
            narrowed ? <Trans>No offer is like that</Trans> : <Trans>Nothing is on sale yet</Trans>
          }
        >
          <p>
            {narrowed ? (
              <Trans>Search for a piece of your SKU or of the part number.</Trans>
            ) : (
              <Trans>Send a price list to fill your counter in one go.</Trans>
            )}
          </p>
        </EmptyState>
      ) : (
        <>
          <StockGrid offers={offers} />
          <ShowMore
            shown={offers.length}
            total={total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </CounterPage>
  );
}

function SearchField({ first, onSearch }: { first: string; onSearch: (q: string) => void }) {
  const { t } = useLingui();
  const [q, setQ] = useState(first);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(q.trim());
      }}
    >
      <Field
        label={t`SKU or MPN`}
        type="search"
        value={q}
        onChange={(event) => {
          setQ(event.target.value);
        }}
      />
    </form>
  );
}
