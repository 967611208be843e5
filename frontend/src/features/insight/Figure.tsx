import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import { figuresFile } from './queries';
import styles from './Insight.module.css';

interface Props {
  id: string;
  title: ReactNode;
  source: ReactNode;
  /** Which file has the figures. */
  plot: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  children: ReactNode;
}

/** A plot with its source beside it, the same figures as a table, and as a file. */
export function Figure({ id, title, source, plot, heads, rows, children }: Props) {
  const { t } = useLingui();
  const file = useMutation({
    mutationFn: () => figuresFile(plot),
    onSuccess: (text) => saveFile(`insight-${plot}.csv`, text, 'text/csv'),
  });
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className={styles['small']}>
          <Trans>Source: {source}</Trans>
        </p>
      </figcaption>
      {children}
      <div className={styles['tools']}>
        <details>
          <summary>
            <Trans>As a table</Trans>
          </summary>
          <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t`Figures`}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row[0]}>
                    {row.map((cell, at) =>
                      at === 0 ? (
                        <th key={heads[at]} scope="row">
                          {cell}
                        </th>
                      ) : (
                        <td key={heads[at]}>{cell}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
        <Button disabled={file.isPending} onClick={() => file.mutate()}>
          <Icon name="download" size={16} />
          <Trans>Figures as CSV</Trans>
        </Button>
      </div>
      {file.isError && <RefusalNotice error={file.error} />}
    </figure>
  );
}
