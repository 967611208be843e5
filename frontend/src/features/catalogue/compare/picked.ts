import { useSyncExternalStore } from 'react';

export interface Picked {
  id: string;
  mpn: string;
}

/** What is picked to be compared. */
export interface Pick {
  parts: readonly Picked[];
  /** Whether one more was wanted when there was no room for it. */
  full: boolean;
}

/** As many parts can stand side by side. */
export const MOST_COMPARED = 8;

const KEY = 'hqb.compare';
const EMPTY: Pick = { parts: [], full: false };
const listeners = new Set<() => void>();
let pick: Pick | undefined;

/** What is picked, after one part more or less. */
export function toggledPick({ parts }: Pick, part: Picked): Pick {
  const rest = parts.filter(({ id }) => id !== part.id);
  if (rest.length < parts.length) return { parts: rest, full: false };
  return parts.length >= MOST_COMPARED
    ? { parts, full: true }
    : { parts: [...parts, { id: part.id, mpn: part.mpn }], full: false };
}

/** What was kept, as far as it is still readable. */
export function readPick(text: string | null): Pick {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(kept)) return EMPTY;
    const parts = kept.filter(isPicked).map(({ id, mpn }) => ({ id, mpn }));
    return { parts: parts.slice(0, MOST_COMPARED), full: false };
  } catch {
    return EMPTY;
  }
}

function isPicked(value: unknown): value is Picked {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Picked>).id === 'string' &&
    typeof (value as Partial<Picked>).mpn === 'string'
  );
}

/** What is picked in this browser, in all of its tabs. */
export function usePicked(): Pick {
  return useSyncExternalStore(subscribe, current);
}

export const togglePicked = (part: Picked): void => keep(toggledPick(current(), part));

export function unpick(id: string): void {
  const { parts } = current();
  if (parts.some((part) => part.id === id)) {
    keep({ parts: parts.filter((part) => part.id !== id), full: false });
  }
}

export const clearPicked = (): void => keep(EMPTY);

function current(): Pick {
  pick ??= readPick(stored());
  return pick;
}

function keep(next: Pick): void {
  pick = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next.parts));
  } catch {
    // a browser that keeps nothing: it lasts as long as the page
  }
  listeners.forEach((listener) => listener());
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** Another tab has picked. */
function follow({ key, newValue }: StorageEvent): void {
  if (key !== KEY) return;
  pick = readPick(newValue);
  listeners.forEach((listener) => listener());
}
