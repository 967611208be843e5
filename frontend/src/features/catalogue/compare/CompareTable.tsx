import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartComparison } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { BestPrice } from '../PartTable';
import styles from './ComparePage.module.css';

type Part = PartComparison['parts'][number];
type Row = PartComparison['rows'][number];

interface Props {
  comparison: PartComparison;
  only: boolean;
  onRemove: (id: string) => void;
}

const GROUPS = ['offer', 'part', 'parameter'] as const;

/** The table: a column a part, a row a thing. What differs has a sign and a wash, what is best says so. */
export function CompareTable({ comparison: { parts, rows }, only, onRemove }: Props) {
  const { t } = useLingui();
  const names = {
    offer: t`What is offered`,
    part: t`What they are`,
    parameter: t`Parameters`,
  };
  const shown = only && parts.length > 1 ? rows.filter(({ differs }) => differs) : rows;
  return (
    <section className={styles['frame']} aria-label={t`Parts side by side`}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <span className="hidden-text">{t`Compared in`}</span>
            </th>
            {parts.map((part) => (
              <PartHead key={part.id} part={part} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => {
          const own = shown.filter((row) => row.group === group);
          return own.length === 0 ? null : (
            <tbody key={group}>
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={parts.length + 1}>
                  <span>{names[group]}</span>
                </th>
              </tr>
              {own.map((row) => (
                <RowOf key={row.name} row={row} parts={parts} />
              ))}
              {group === 'part' && <DataSheets parts={parts} />}
            </tbody>
          );
        })}
      </table>
      {shown.length === 0 && (
        <p className={styles['none']}>
          <Trans>They differ in nothing that is known.</Trans>
        </p>
      )}
    </section>
  );
}

function PartHead({ part, onRemove }: { part: Part; onRemove: (id: string) => void }) {
  const { t } = useLingui();
  return (
    <th scope="col">
      <div className={styles['part']}>
        <PackageDrawing name={part.package} category={part.category} size={34} />
        <div>
          <Link to="/parts/$id" params={{ id: part.id }} className="mono">
            {part.mpn}
          </Link>
          <div className={styles['maker']}>{part.manufacturer}</div>
        </div>
      </div>
      <div className={styles['deeds']}>
        <Link
          to="/parts/$id"
          params={{ id: part.id }}
          hash="offers"
          className={buttonClass('plain', 'small')}
        >
          <Icon name="cart" size={14} />
          <Trans>Add to cart</Trans>
          <span className="hidden-text">{t`: choose an offer of ${part.mpn}`}</span>
        </Link>
        <Button
          look="quiet"
          shape="small"
          aria-label={t`Take away ${part.mpn}`}
          onClick={() => onRemove(part.id)}
        >
          <Icon name="close" size={14} />
        </Button>
      </div>
    </th>
  );
}

function RowOf({ row, parts }: { row: Row; parts: readonly Part[] }) {
  const { t } = useLingui();
  const differs = row.differs && parts.length > 1;
  return (
    <tr className={differs ? styles['differs'] : undefined}>
      <th scope="row">
        {row.label}
        {differs && (
          <span className={styles['sign']}>
            <span aria-hidden="true"> ≠</span>
            <span className="hidden-text"> {t`(differs)`}</span>
          </span>
        )}
      </th>
      {row.cells.map(({ text, best }, index) => {
        const part = parts[index];
        return (
          <td key={part?.id ?? index} className={best ? styles['best'] : undefined}>
            {part === undefined ? text : valueOf(row, text, part)}
            {best && (
              <span className={styles['word']}>
                <span aria-hidden="true"> ★ </span>
                <Trans>best</Trans>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function valueOf({ name }: Row, text: string | null, part: Part): ReactNode {
  if (text === null) return <span className={styles['unknown']}>–</span>;
  if (name === 'price') return <BestPrice part={part} />;
  if (name === 'stock') return numberText(part.stock);
  return name === 'suppliers' ? numberText(part.supplierCount) : text;
}

function DataSheets({ parts }: { parts: readonly Part[] }) {
  return (
    <tr>
      <th scope="row">
        <Trans>Data sheet</Trans>
      </th>
      {parts.map(({ id, mpn, datasheetUrl }) => (
        <td key={id}>
          {datasheetUrl === null ? (
            <span className={styles['unknown']}>–</span>
          ) : (
            <a
              href={datasheetUrl}
              target="_blank"
              rel="noopener noreferrer external"
              className={styles['sheet']}
            >
              <Trans>Data sheet</Trans>
              <Icon name="external" size={14} />
              <span className="hidden-text">
                {mpn} <Trans>(another site, opens a new tab)</Trans>
              </span>
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}
