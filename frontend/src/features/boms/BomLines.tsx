import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { BomLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { sortOf } from './sorts';
import styles from './Boms.module.css';

const REFERENCES = 8;

/** The lines of a list beside the parts they mean. */
export function BomLines({ lines }: { lines: readonly BomLine[] }) {
  const { t } = useLingui();
  const columns: Column<BomLine>[] = [
    {
      key: 'row',
      header: t`Row`,
      nowrap: true,
      cell: ({ row }) => <span className="mono">{row}</span>,
    },
    { key: 'references', header: t`References`, cell: (line) => <References line={line} /> },
    {
      key: 'quantity',
      header: t`Quantity`,
      align: 'end',
      nowrap: true,
      cell: ({ quantity }) => (quantity === null ? '–' : numberText(quantity)),
    },
    { key: 'written', header: t`As written`, wide: true, cell: (line) => <Written line={line} /> },
    { key: 'part', header: t`Part`, wide: true, cell: (line) => <Meant line={line} /> },
  ];
  return (
    <Table
      caption={t`Lines of the list`}
      columns={columns}
      rows={lines}
      rowKey={({ row }) => String(row)}
      rowProps={(line) => ({ className: styles[`line-${sortOf(line)}`] ?? '' })}
    />
  );
}

function References({ line: { references } }: { line: BomLine }) {
  const more = references.length - REFERENCES;
  return (
    <span className={`mono ${styles['references']}`} title={references.join(', ')}>
      {references.slice(0, REFERENCES).join(', ')}
      {more > 0 && (
        <>
          {' '}
          <Plural value={more} one="and # more" other="and # more" />
        </>
      )}
    </span>
  );
}

function Written({ line }: { line: BomLine }) {
  const { mpn, alternates, manufacturer, value, footprint, supplierPartNumbers, problems } = line;
  const first = mpn ?? value ?? line.description ?? supplierPartNumbers[0] ?? '–';
  const rest = [mpn === null ? null : value, manufacturer, footprint, ...alternates]
    .filter((one) => one !== null && one !== first)
    .join(' · ');
  return (
    <div className={styles['written']}>
      <span className="mono">{first}</span>
      {rest !== '' && <span className={styles['fine']}>{rest}</span>}
      {problems.map(({ code, message }) => (
        <span key={code} className={styles['problem']}>
          {message}
        </span>
      ))}
    </div>
  );
}

function Meant({ line }: { line: BomLine }) {
  const { match, candidates } = line;
  const sort = sortOf(line);
  if (match === null) {
    return sort === 'off' ? (
      <Tag>
        <Trans>Left off</Trans>
      </Tag>
    ) : (
      <Tag tone="copper">
        <Trans>No part found</Trans>
      </Tag>
    );
  }
  return (
    <div className={styles['written']}>
      <span className={styles['match']}>
        <Link to="/parts/$id" params={{ id: match.partId }} className="mono">
          {match.mpn}
        </Link>
        {sort === 'off' ? (
          <Tag>
            <Trans>Left off</Trans>
          </Tag>
        ) : match.accepted ? (
          <Tag tone="green">
            <Trans>Sure</Trans>
          </Tag>
        ) : (
          <Tag tone="copper">
            <Trans>To check</Trans>
          </Tag>
        )}
      </span>
      <span className={styles['fine']}>
        {match.manufacturer} ·{' '}
        {match.stock === 0 ? (
          <Trans>none in stock</Trans>
        ) : (
          <Trans>{numberText(match.stock)} in stock</Trans>
        )}
      </span>
      <span className={styles['fine']}>{match.reason}</span>
      {!match.accepted && candidates.length > 1 && (
        <ul className={styles['candidates']}>
          {candidates.slice(1).map(({ partId, mpn, manufacturer }) => (
            <li key={partId}>
              <Link to="/parts/$id" params={{ id: partId }} className="mono">
                {mpn}
              </Link>{' '}
              {manufacturer}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
