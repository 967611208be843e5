import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Facet, Part } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { amountOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { Table, type Column } from '@/ui/Table';
import { useWanted } from '@/ui/Wanted';
import { CompareToggle } from './compare/CompareToggle';
import { parameterFacets, parameterText } from './facetText';
import type { PartsSearch, Sort } from './search';
import styles from './PartTable.module.css';

const MOST_PARAMETERS = 4;

interface Props {
  parts: readonly Part[];
  facets: readonly Facet[];
  search: PartsSearch;
  onSearch: (search: PartsSearch) => void;
}

/** Parts to compare: one line each, their key parameters as columns. */
export function PartTable({ parts, facets, search, onSearch }: Props) {
  const { t } = useLingui();
  const { quantity } = useWanted();
  const parameters = useMemo(() => keyParameters(parts, facets), [parts, facets]);

  const sorted = (up: Sort | null, down: Sort) => ({
    direction: directionOf(search.sort, up, down),
    onSort: () =>
      onSearch({
        ...search,
        sort:
          search.sort === down && up !== null ? up : search.sort === up || up === null ? down : up,
      }),
  });
  const columns: Column<Part>[] = [
    { key: 'part', header: t`Part`, wide: true, cell: (part) => <PartName part={part} /> },
    ...(parameters.length < 3
      ? [{ key: 'description', header: t`Description`, wide: true, cell: describe }]
      : []),
    { key: 'package', header: t`Package`, nowrap: true, cell: (part) => part.package ?? <None /> },
    ...parameters.map((facet) => ({
      key: facet.name,
      header: facet.label,
      nowrap: true,
      ...(parts.some(({ parameters: has }) => typeof has[facet.name] === 'number') && {
        sort: sorted(facet.name, `-${facet.name}`),
      }),
      cell: (part: Part) => parameterText(part.parameters[facet.name], facet) ?? <None />,
    })),
    {
      key: 'stock',
      header: t`Stock`,
      align: 'end',
      nowrap: true,
      sort: sorted(null, '-stock'),
      cell: (part) => <Stock part={part} />,
    },
    {
      key: 'price',
      header: quantity === 1 ? t`Best price` : t`Price at ${numberText(quantity)}`,
      align: 'end',
      nowrap: true,
      sort: sorted('price', '-price'),
      cell: (part) => <BestPrice part={part} />,
    },
  ];
  return <Table caption={t`Parts`} columns={columns} rows={parts} rowKey={(part) => part.id} />;
}

function directionOf(sort: Sort | undefined, up: Sort | null, down: Sort) {
  if (sort === down) return 'descending' as const;
  return sort !== undefined && sort === up ? ('ascending' as const) : null;
}

/** The first dictionary parameters that at least a third of the shown parts have. */
function keyParameters(parts: readonly Part[], facets: readonly Facet[]): Facet[] {
  return parameterFacets(facets)
    .filter(
      ({ name }) => parts.filter((part) => name in part.parameters).length * 3 >= parts.length,
    )
    .slice(0, MOST_PARAMETERS);
}

function PartName({ part }: { part: Part }) {
  return (
    <div className={styles['part']}>
      <PackageDrawing name={part.package} category={part.category} size={34} />
      <div>
        <Link to="/parts/$id" params={{ id: part.id }} className={`mono ${styles['mpn']}`}>
          {part.mpn}
        </Link>
        <div className={styles['under']}>
          <span className={styles['maker']}>{part.manufacturer}</span>
          <CompareToggle part={part} />
        </div>
      </div>
    </div>
  );
}

const describe = (part: Part) => <span className={styles['description']}>{part.description}</span>;

function None() {
  return <span className={styles['none']}>–</span>;
}

export function Stock({ part }: { part: Part }) {
  if (part.stock === 0) {
    return (
      <span className={styles['none']}>
        <Trans>None</Trans>
      </span>
    );
  }
  return (
    <>
      <span className={styles['stock']}>{numberText(part.stock)}</span>
      <div className={styles['maker']}>
        <Sellers count={part.supplierCount} />
      </div>
    </>
  );
}

function Sellers({ count }: { count: number }) {
  const { t } = useLingui();
  return <>{count === 1 ? t`1 seller` : t`${count} sellers`}</>;
}

export function BestPrice({ part }: { part: Part }) {
  if (part.bestPrice === null) return <None />;
  return (
    <Amount
      amount={amountOf(part.bestPrice)}
      currency={part.bestPrice.currency}
      kind="brief"
      strong
    />
  );
}
