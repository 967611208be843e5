import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Bom, BomLine, BomMatch } from '@/lib/api/types';
import { bomQuery, chooseLine, undoLine } from './queries';
import { withChoice, withLines, withoutChoice } from './settle';

interface Deed {
  row: number;
  /** Null: none of those that are offered. */
  part: BomMatch | null;
  undo: boolean;
}

/**
 * Decides about lines. A decision is on screen at once, and goes to the server one after the other; the answer brings the lines that
 * follow it.
 */
export function useSettle(id: string, onAnswer: (fresh: readonly BomLine[]) => void) {
  const client = useQueryClient();
  const [stack, setStack] = useState<readonly number[]>([]);
  const { queryKey } = bomQuery(id);
  const change = (by: (bom: Bom) => Bom) =>
    client.setQueryData(queryKey, (bom) => (bom === undefined ? undefined : by(bom)));
  const { mutate, error } = useMutation({
    scope: { id: `bom ${id}` },
    mutationFn: ({ row, part, undo }: Deed) =>
      undo ? undoLine(id, row) : chooseLine(id, row, part?.partId ?? null),
    onSuccess: ({ lines }) => {
      change((bom) => withLines(bom, lines));
      onAnswer(lines);
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
  return {
    error,
    /** The line that was decided about last; null when there is none to take back. */
    last: stack.at(-1) ?? null,
    choose(row: number, part: BomMatch | null) {
      void client.cancelQueries({ queryKey });
      change((bom) => withChoice(bom, row, part));
      setStack((rows) => [...rows.filter((one) => one !== row), row]);
      mutate({ row, part, undo: false });
    },
    undo(row: number) {
      void client.cancelQueries({ queryKey });
      change((bom) => withoutChoice(bom, row));
      setStack((rows) => rows.filter((one) => one !== row));
      mutate({ row, part: null, undo: true });
    },
  };
}

export type Settle = ReturnType<typeof useSettle>;
