import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { ImportItem } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/States';
import { importQuery } from './queries';
import { useRoleWords } from './roles';
import styles from './Imports.module.css';

type ListColumn = ImportItem['columns'][number];

/** What each column was taken for; another choice reads the list again and is remembered. */
export function ImportColumns({ item }: { item: ImportItem }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const words = useRoleWords();
  const [chosen, setChosen] = useState<ReadonlyMap<number, ListColumn>>(new Map());
  const choose = useMutation({
    mutationFn: () =>
      done(
        api.PUT('/api/v1/supply/imports/{id}/columns', {
          params: { path: { id: item.id } },
          body: {
            columns: [...chosen.values()].map(({ index, role, quantity, currency }) => ({
              index,
              role,
              quantity,
              currency,
            })),
          },
        }),
      ),
    onSuccess: () => {
      setChosen(new Map());
      return client.invalidateQueries(importQuery(item.id));
    },
  });
  const open = item.state === 'review' || item.state === 'failed';
  const set = (column: ListColumn, change: Partial<ListColumn>) => {
    setChosen(new Map(chosen).set(column.index, { ...column, ...change }));
  };
  return (
    <details className={styles['columns']} open={item.state === 'failed' || chosen.size > 0}>
      <summary>
        <Trans>What the columns were taken for</Trans>
      </summary>
      <ul>
        {item.columns.map((was) => {
          const column = chosen.get(was.index) ?? was;
          const name = was.header === '' ? t`column ${was.index + 1}` : was.header;
          return (
            <li key={was.index}>
              <span className="mono">{name}</span>
              <select
                aria-label={t`What ${name} holds`}
                value={column.role}
                disabled={!open}
                onChange={(event) => {
                  set(column, { role: event.target.value, quantity: null });
                }}
              >
                {[...words].map(([role, word]) => (
                  <option key={role} value={role}>
                    {word}
                  </option>
                ))}
              </select>
              {column.role === 'price' && (
                <label>
                  <Trans>from</Trans>{' '}
                  <input
                    type="number"
                    min={1}
                    value={column.quantity ?? 1}
                    disabled={!open}
                    onChange={(event) => {
                      set(column, { quantity: Math.max(1, Number(event.target.value)) });
                    }}
                  />
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {chosen.size > 0 && (
        <Button
          look="primary"
          disabled={choose.isPending}
          onClick={() => {
            choose.mutate();
          }}
        >
          <Trans>Read the list again with these columns</Trans>
        </Button>
      )}
      {choose.error !== null && <ErrorState error={choose.error} />}
    </details>
  );
}
