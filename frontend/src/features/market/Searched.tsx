import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { PagedList } from '@/ui/PagedList';
import { Table, type Column } from '@/ui/Table';
import { DemoHead, DemoTag, isAllDemo } from './DemoTag';
import { PartName } from './PartName';
import { searchedPartsQuery, searchedWordsQuery } from './queries';
import type { SearchedPart, SearchedWord } from './types';
import styles from './Market.module.css';

/** What people looked for in 30 days: parts that they opened, and words. */
export function Searched() {
  return (
    <section className={styles['section']} aria-labelledby="searched">
      <h2 id="searched">
        <Trans>Most searched</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>
          In the last 30 days. Words count on days on which at least three different visitors
          searched for them; who they were is not kept.
        </Trans>
      </p>
      <div className={styles['columns']}>
        <Parts />
        <Words />
      </div>
    </section>
  );
}

function Parts() {
  const { t } = useLingui();
  const list = useInfiniteQuery(searchedPartsQuery());
  const allDemo = isAllDemo(list.data?.pages.flatMap(({ items }) => items) ?? []);
  const columns: Column<SearchedPart>[] = [
    { key: 'part', header: t`Part`, wide: true, cell: ({ part }) => <PartName part={part} /> },
    {
      key: 'viewed',
      header: t`Pages opened`,
      align: 'end',
      cell: ({ viewed, demonstration }) => (
        <>
          {numberText(viewed)} {demonstration && !allDemo && <DemoTag />}
        </>
      ),
    },
  ];
  return (
    <div>
      <PagedList
        list={list}
        empty={
          <p>
            <Trans>No part page was opened yet.</Trans>
          </p>
        }
      >
        {(items) => (
          <>
            <DemoHead items={items} />
            <Table
              caption={t`Parts most looked at`}
              columns={columns}
              rows={items}
              rowKey={({ part }) => part.id}
            />
          </>
        )}
      </PagedList>
    </div>
  );
}

function Words() {
  const { t } = useLingui();
  const list = useInfiniteQuery(searchedWordsQuery());
  const allDemo = isAllDemo(list.data?.pages.flatMap(({ items }) => items) ?? []);
  const columns: Column<SearchedWord>[] = [
    {
      key: 'word',
      header: t`Search words`,
      wide: true,
      cell: ({ word }) => (
        <Link to="/parts" search={{ q: word }} translate="no">
          {word}
        </Link>
      ),
    },
    {
      key: 'times',
      header: t`Searches`,
      align: 'end',
      cell: ({ times, demonstration }) => (
        <>
          {numberText(times)} {demonstration && !allDemo && <DemoTag />}
        </>
      ),
    },
  ];
  return (
    <div>
      <PagedList
        list={list}
        empty={
          <p>
            <Trans>No words were searched for by enough visitors yet.</Trans>
          </p>
        }
      >
        {(items) => (
          <>
            <DemoHead items={items} />
            <Table
              caption={t`Words most searched`}
              columns={columns}
              rows={items}
              rowKey={({ word }) => word}
            />
          </>
        )}
      </PagedList>
    </div>
  );
}
