import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, ShowMore, SkeletonLines } from './States';

/** The pages that have come. */
export interface Pages<Item> {
  pages: readonly { items: readonly Item[]; total: number }[];
}

interface Props<Item> {
  list: UseInfiniteQueryResult<Pages<Item>>;
  /** What stands there when there is nothing. */
  empty: ReactNode;
  children: (items: readonly Item[], total: number) => ReactNode;
}

/** A list that comes page by page: on its way, failed, empty, or there with a way to more. */
export function PagedList<Item>({ list, empty, children }: Props<Item>) {
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  const items = list.data.pages.flatMap((page) => page.items);
  const total = list.data.pages[0]?.total ?? 0;
  if (items.length === 0) return empty;
  return (
    <>
      {children(items, total)}
      <ShowMore
        shown={items.length}
        total={total}
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
