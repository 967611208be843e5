/** A decision about a line that the server has not confirmed yet. */
export interface Pending {
  row: number;
  /** Null: none of those that are offered. */
  partId: string | null;
  undo: boolean;
  /** By which the server knows a decision that is sent again. */
  key: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string): string => `hqb-bom-pending-${id}`;

/** The decisions about a list that were made and not confirmed, on this page or on the one before it was loaded anew. */
export function pendingOf(id: string, store: Store): readonly Pending[] {
  try {
    return JSON.parse(store.getItem(keyOf(id)) ?? '[]') as Pending[];
  } catch {
    return [];
  }
}

/** Remembers a decision until it is confirmed. */
export function remember(id: string, deed: Pending, store: Store): void {
  keep(id, [...pendingOf(id, store), deed], store);
}

/** Forgets a decision that is confirmed, or refused. */
export function forget(id: string, deed: Pending, store: Store): void {
  keep(
    id,
    pendingOf(id, store).filter(({ key }) => key !== deed.key),
    store,
  );
}

function keep(id: string, deeds: readonly Pending[], store: Store): void {
  try {
    if (deeds.length === 0) store.removeItem(keyOf(id));
    else store.setItem(keyOf(id), JSON.stringify(deeds));
  } catch {
    // a browser that keeps nothing still sends what it can
  }
}
