import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { DemoHead, DemoTag, isAllDemo } from './DemoTag';
import { PartName } from './PartName';
import { scarceQuery, shortagesQuery } from './queries';
import type { ScarceItem } from './types';
import styles from './Market.module.css';

const MOST = 6;

/** Parts that run out, and the categories in which most do. */
export function Scarce() {
  const { t } = useLingui();
  const list = useInfiniteQuery(scarceQuery());
  const allDemo = isAllDemo(list.data?.pages.flatMap(({ items }) => items) ?? []);
  const columns: Column<ScarceItem>[] = [
    { key: 'part', header: t`Part`, wide: true, cell: ({ part }) => <PartName part={part} /> },
    {
      key: 'left',
      header: t`Left`,
      align: 'end',
      nowrap: true,
      cell: ({ left }) => <strong>{numberText(left, 1)} %</strong>,
    },
    {
      key: 'stock',
      header: t`Pieces in stock`,
      align: 'end',
      cell: ({ stock }) => numberText(stock),
    },
    {
      key: 'usual',
      header: t`Usual`,
      align: 'end',
      cell: ({ usualStock }) => numberText(usualStock),
    },
    {
      key: 'viewed',
      header: t`Opened in 30 days`,
      align: 'end',
      cell: ({ viewed, demonstration }) => (
        <>
          {numberText(viewed)} {demonstration && !allDemo && <DemoTag />}
        </>
      ),
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="scarce">
      <h2 id="scarce">
        <Trans>Running out</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>Parts of which less than a quarter of the usual stock is left.</Trans>
      </p>
      <Shortages />
      <PagedList
        list={list}
        empty={
          <p>
            <Trans>Nothing that people care for is running out.</Trans>
          </p>
        }
      >
        {(items) => (
          <>
            <DemoHead items={items} />
            <Table
              caption={t`Running out`}
              columns={columns}
              rows={items}
              rowKey={({ part }) => part.id}
            />
          </>
        )}
      </PagedList>
    </section>
  );
}

function Shortages() {
  const { data } = useQuery(shortagesQuery());
  const short = data?.items.filter(({ scarce }) => scarce > 0).slice(0, MOST) ?? [];
  if (short.length === 0) return null;
  return (
    <ul className={styles['shortages']}>
      {short.map(({ category, name, share, scarce, parts }) => (
        <li key={category}>
          <Link to="/market" search={{ category, within: category }}>
            {name}
          </Link>{' '}
          <strong>{numberText(share, 1)} %</strong>{' '}
          <span className={styles['small']}>
            <Trans>
              {numberText(scarce)} of {numberText(parts)} parts of its basket
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
