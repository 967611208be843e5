import type { BomLine } from '@/lib/api/types';
import { isOpen } from './sorts';

/** What a key does in the list of lines. */
export type Deed =
  | { kind: 'move'; by: number }
  | { kind: 'end'; last: boolean }
  | { kind: 'choose'; candidate: number }
  | { kind: 'accept' | 'none' | 'search' | 'undo' };

const PAGE = 10;

/** What a key does; null when it does nothing here. */
export function deedOf(key: string): Deed | null {
  if (/^[1-8]$/.test(key)) return { kind: 'choose', candidate: Number(key) - 1 };
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'k':
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'PageDown':
      return { kind: 'move', by: PAGE };
    case 'PageUp':
      return { kind: 'move', by: -PAGE };
    case 'Home':
      return { kind: 'end', last: false };
    case 'End':
      return { kind: 'end', last: true };
    case 'a':
      return { kind: 'accept' };
    case 'n':
      return { kind: 'none' };
    case 's':
      return { kind: 'search' };
    case 'u':
      return { kind: 'undo' };
    default:
      return null;
  }
}

/** The row so many lines further, kept within the list. */
export function moved(lines: readonly BomLine[], from: number | null, by: number): number | null {
  if (lines.length === 0) return null;
  const at = lines.findIndex(({ row }) => row === from);
  const next = at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + by));
  return lines[next]?.row ?? null;
}

/** The next row after one that somebody has still to decide about, from the start again at the end; the same row when none is left. */
export function nextOpen(lines: readonly BomLine[], from: number): number {
  const at = lines.findIndex(({ row }) => row === from);
  const rest = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return rest.find(isOpen)?.row ?? from;
}
