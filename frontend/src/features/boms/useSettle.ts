import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Bom, BomLine, BomMatch } from '@/lib/api/types';
import { forget, pendingOf, remember, type Pending } from './pending';
import { bomQuery, chooseLine, undoLine } from './queries';
import { withChoice, withLines, withoutChoice } from './settle';

const send = (id: string, { row, partId, undo, key }: Pending) =>
  undo ? undoLine(id, row, key) : chooseLine(id, row, partId, key);

/**
 * Decides about lines. A decision is on screen at once, and goes to the server one after the other; the answer brings the lines that
 * follow it. What is not confirmed is kept in the tab: it is sent when the page is left, and once more when it is loaded anew.
 */
export function useSettle(id: string, onAnswer: (fresh: readonly BomLine[]) => void) {
  const client = useQueryClient();
  const [stack, setStack] = useState<readonly number[]>([]);
  const { queryKey } = bomQuery(id);
  const change = (by: (bom: Bom) => Bom) =>
    client.setQueryData(queryKey, (bom) => (bom === undefined ? undefined : by(bom)));
  const { mutate, error } = useMutation({
    scope: { id: `bom ${id}` },
    mutationFn: (deed: Pending) => send(id, deed),
    onSuccess: ({ lines }) => {
      change((bom) => withLines(bom, lines));
      onAnswer(lines);
    },
    onError: () => client.invalidateQueries({ queryKey }),
    onSettled: (_answer, _error, deed) => forget(id, deed, sessionStorage),
  });
  useUnconfirmed(id);
  const decide = (made: Omit<Pending, 'key'>) => {
    const deed = { ...made, key: crypto.randomUUID() };
    remember(id, deed, sessionStorage);
    mutate(deed);
  };
  return {
    error,
    /** The line that was decided about last; null when there is none to take back. */
    last: stack.at(-1) ?? null,
    choose(row: number, part: BomMatch | null) {
      void client.cancelQueries({ queryKey });
      change((bom) => withChoice(bom, row, part));
      setStack((rows) => [...rows.filter((one) => one !== row), row]);
      decide({ row, partId: part?.partId ?? null, undo: false });
    },
    undo(row: number) {
      void client.cancelQueries({ queryKey });
      change((bom) => withoutChoice(bom, row));
      setStack((rows) => rows.filter((one) => one !== row));
      decide({ row, partId: null, undo: true });
    },
  };
}

export type Settle = ReturnType<typeof useSettle>;

/**
 * Sends decisions that wait when the page is left, and those that the page before it left behind. The server carries each out once, by its
 * key.
 */
function useUnconfirmed(id: string) {
  const client = useQueryClient();
  useEffect(() => {
    const left = pendingOf(id, sessionStorage);
    if (left.length > 0) {
      void sendAll(id, left).then(() =>
        client.invalidateQueries({ queryKey: bomQuery(id).queryKey }),
      );
    }
    const leave = () => {
      for (const deed of pendingOf(id, sessionStorage)) void send(id, deed).catch(() => undefined);
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [id, client]);
}

/** One after the other. What was refused then is refused now: the list as it is counts. */
async function sendAll(id: string, deeds: readonly Pending[]) {
  for (const deed of deeds) {
    await send(id, deed).catch(() => undefined);
    forget(id, deed, sessionStorage);
  }
}
