import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PagedList, type Pages } from '@/ui/PagedList';
import styles from './Operator.module.css';

interface Props<Item> {
  list: UseInfiniteQueryResult<Pages<Item>>;
  empty: ReactNode;
  card: (item: Item) => ReactNode;
}

/** What waits for an operator, a card each, the oldest first. */
export function OpenCards<Item extends { id: string }>({ list, empty, card }: Props<Item>) {
  return (
    <PagedList list={list} empty={empty}>
      {(items) => (
        <ul className={styles['cards']}>
          {items.map((item) => (
            <li key={item.id}>{card(item)}</li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}
