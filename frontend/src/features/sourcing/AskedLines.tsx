import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RfqLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import { useConditionWord, usePackagingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

type Line = Omit<RfqLine, 'award'>;

interface Props<T extends Line> {
  lines: readonly T[];
  caption: string;
  facts?: ReactNode;
  awarded: (line: T) => ReactNode;
}

/** What is asked for, as both sides see it. */
export function AskedLines<T extends Line>({ lines, caption, facts, awarded }: Props<T>) {
  const { t } = useLingui();
  const condition = useConditionWord();
  const packaging = usePackagingWord();
  const columns: Column<T>[] = [
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: ({ position, partId, mpn, manufacturer, note }) => (
        <>
          <span className={styles['small']}>{position}</span>{' '}
          {partId === null ? (
            <span className="mono">{mpn}</span>
          ) : (
            <Link to="/parts/$id" params={{ id: partId }} className="mono">
              {mpn}
            </Link>
          )}
          <div className={styles['small']}>{manufacturer ?? <Trans>any manufacturer</Trans>}</div>
          {note !== null && <div className={styles['small']}>{note}</div>}
        </>
      ),
    },
    {
      key: 'quantity',
      header: t`Pieces`,
      align: 'end',
      cell: ({ quantity }) => numberText(quantity),
    },
    {
      key: 'target',
      header: t`Target price`,
      align: 'end',
      cell: ({ targetPrice }) => (targetPrice === null ? '–' : <Amount {...targetPrice} />),
    },
    {
      key: 'terms',
      header: t`Terms`,
      cell: (line) => (
        <>
          {condition(line.condition)}
          {line.packaging !== null && ` · ${packaging(line.packaging)}`}
          {line.dateCodeFrom !== null && (
            <>
              {' · '}
              <Trans>not older than {line.dateCodeFrom}</Trans>
            </>
          )}
          {awarded(line)}
        </>
      ),
    },
  ];
  return (
    <section className={pieces['card']} aria-label={caption}>
      <h2>{caption}</h2>
      {facts}
      <Table caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
    </section>
  );
}
