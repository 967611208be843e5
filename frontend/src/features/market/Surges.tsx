import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { dayText, numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { DemoHead, DemoTag, isAllDemo } from './DemoTag';
import { figureText } from './figureText';
import { PartName } from './PartName';
import { surgesQuery } from './queries';
import type { SurgeItem } from './types';
import styles from './Market.module.css';

/** Parts whose price at least doubled within 14 days. */
export function Surges() {
  const { t } = useLingui();
  const list = useInfiniteQuery(surgesQuery());
  const allDemo = isAllDemo(list.data?.pages.flatMap(({ items }) => items) ?? []);
  const columns: Column<SurgeItem>[] = [
    { key: 'part', header: t`Part`, wide: true, cell: ({ part }) => <PartName part={part} /> },
    {
      key: 'factor',
      header: t`Factor`,
      align: 'end',
      cell: ({ factor }) => <strong>×{figureText(factor)}</strong>,
    },
    {
      key: 'before',
      header: t`Before`,
      align: 'end',
      cell: ({ before }) => (
        <Amount amount={before.amount} currency={before.currency} kind="brief" />
      ),
    },
    {
      key: 'now',
      header: t`Now`,
      align: 'end',
      cell: ({ now }) => <Amount amount={now.amount} currency={now.currency} kind="brief" />,
    },
    {
      key: 'since',
      header: t`Risen since`,
      nowrap: true,
      cell: ({ since, demonstration }) => (
        <>
          {dayText(since)} {demonstration && !allDemo && <DemoTag />}
        </>
      ),
    },
    {
      key: 'stock',
      header: t`Pieces in stock`,
      align: 'end',
      cell: ({ stock }) => numberText(stock),
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="surges">
      <h2 id="surges">
        <Trans>Price surges</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>Parts whose unit price at 100 pieces at least doubled within 14 days.</Trans>
      </p>
      <PagedList
        list={list}
        empty={
          <p>
            <Trans>No part doubled in price within the last 14 days.</Trans>
          </p>
        }
      >
        {(items) => (
          <>
            <DemoHead items={items} />
            <Table
              caption={t`Price surges`}
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
