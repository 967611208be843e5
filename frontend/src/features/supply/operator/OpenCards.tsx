import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import styles from './Operator.module.css';

interface Pages<Item> {
  pages: readonly { items: readonly Item[]; total: number }[];
}

interface Props<Item> {
  list: UseInfiniteQueryResult<Pages<Item>>;
  empty: ReactNode;
  card: (item: Item) => ReactNode;
}

/** What waits for an operator, a card each, the oldest first. */
export function OpenCards<Item extends { id: string }>({ list, empty, card }: Props<Item>) {
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonLines lines={8} height="2em" />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <ul className={styles['cards']}>
        {items.map((item) => (
          <li key={item.id}>{card(item)}</li>
        ))}
      </ul>
      <ShowMore
        shown={items.length}
        total={list.data.pages[0]?.total ?? 0}
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
