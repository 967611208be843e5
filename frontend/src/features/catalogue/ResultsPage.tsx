import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '@/lib/api/problem';
import type { Facet, PartList } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Drawer } from '@/ui/Drawer';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, Renewing, ShowMore, SkeletonLines } from '@/ui/States';
import { useWanted } from '@/ui/Wanted';
import { ActiveFilters } from './ActiveFilters';
import { CompareTray } from './compare/CompareTray';
import { Facets } from './Facets';
import { NoParts } from './NoParts';
import { PartCards } from './PartCards';
import { PartTable } from './PartTable';
import { partsQuery } from './queries';
import { InStock, ResultTools } from './ResultTools';
import { filterCount, inKnownNames, withoutFilters, type PartsSearch, type View } from './search';
import { ServiceStrip } from './ServiceStrip';
import styles from './ResultsPage.module.css';

interface Props {
  search: PartsSearch;
  /** `replace`: the same search under other names, which is no step to go back to. */
  onSearch: (search: PartsSearch, replace?: boolean) => void;
}

/** Search results: facets on the left, a dense table or cards on the right. */
export function ResultsPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const wanted = useWanted();
  const results = useInfiniteQuery(partsQuery({ ...search, ...wanted }));
  const first = useLastGood(results.data?.pages[0]);
  const told = results.isPlaceholderData ? undefined : results.data?.pages[0]?.facets;
  useEffect(() => {
    const known = told === undefined ? search : inKnownNames(search, told);
    if (known !== search) onSearch(known, true);
  }, [told, search, onSearch]);
  const phone = useMedia(PHONE);
  const [drawer, setDrawer] = useState(false);
  const facets = first?.facets ?? [];
  const refused =
    results.error instanceof Problem && results.error.status === 400 ? results.error : null;
  const facetList = (
    <Facets
      facets={facets}
      search={search}
      onSearch={onSearch}
      refusal={refused?.messageFor('filter') ?? null}
    />
  );
  const heading = search.q ?? chosenCategory(search, facets) ?? t`All parts`;
  const filters = filterCount(search);
  const view = search.view ?? (phone ? 'cards' : 'table');

  return (
    <Page title={heading}>
      <div className={styles['layout']}>
        {!phone && (
          <aside className={styles['side']} aria-label={t`Filters`}>
            {first === undefined ? <SkeletonLines lines={14} /> : facetList}
          </aside>
        )}
        <div className={styles['main']}>
          <header className={styles['head']}>
            <h1>{heading}</h1>
            <p className={styles['total']} role="status">
              {results.isError || first === undefined ? '' : <Total count={first.total} />}
            </p>
          </header>
          {search.q !== undefined && <ServiceStrip q={search.q} />}
          <ResultTools
            search={search}
            onSearch={onSearch}
            facets={facets}
            name={heading}
            view={view}
            onFilters={() => setDrawer(true)}
          />
          <ActiveFilters
            search={search}
            facets={facets}
            interpretation={first?.interpretation ?? []}
            unclear={first?.unclear ?? []}
            onSearch={onSearch}
          />
          {results.isError ? (
            <ErrorState
              error={results.error}
              onRetry={() => void results.refetch()}
              actions={
                filters > 0 && (
                  <Button look="quiet" onClick={() => onSearch(withoutFilters(search))}>
                    <Trans>Remove all filters</Trans>
                  </Button>
                )
              }
            />
          ) : (
            <Results
              pages={results.data?.pages}
              stale={results.isPlaceholderData}
              search={search}
              onSearch={onSearch}
              view={view}
              hasMore={results.hasNextPage}
              busy={results.isFetchingNextPage}
              onMore={() => void results.fetchNextPage()}
            />
          )}
        </div>
      </div>
      <CompareTray />
      <Drawer
        open={phone && drawer}
        title={t`Filters`}
        onClose={() => setDrawer(false)}
        footer={
          <>
            <Button
              onClick={() => onSearch({ ...withoutFilters(search), inStock: false })}
              disabled={filters === 0 && search.inStock !== true}
            >
              <Trans>Remove all</Trans>
            </Button>
            <Button look="primary" onClick={() => setDrawer(false)}>
              {first === undefined ? (
                <Trans>Show</Trans>
              ) : (
                <Trans>Show {numberText(first.total)}</Trans>
              )}
            </Button>
          </>
        }
      >
        <div className={styles['inDrawer']}>
          <InStock search={search} onSearch={onSearch} />
        </div>
        {facetList}
      </Drawer>
    </Page>
  );
}

interface ResultsProps extends Props {
  pages: readonly PartList[] | undefined;
  stale: boolean;
  view: View;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

function Results({ pages, stale, view, search, onSearch, hasMore, busy, onMore }: ResultsProps) {
  const first = pages?.[0];
  if (pages === undefined || first === undefined)
    return <SkeletonLines lines={12} height="2.4em" />;
  if (first.total === 0) return <NoParts search={search} onSearch={onSearch} />;
  const parts = pages.flatMap((page) => page.items);
  return (
    <Renewing busy={stale}>
      {first.nearly && (
        <Notice>
          <Trans>No part has all of this. These lack one thing of it.</Trans>
        </Notice>
      )}
      {view === 'table' ? (
        <PartTable parts={parts} facets={first.facets} search={search} onSearch={onSearch} />
      ) : (
        <PartCards parts={parts} facets={first.facets} />
      )}
      <ShowMore
        shown={parts.length}
        total={first.total}
        hasMore={hasMore}
        busy={busy}
        onMore={onMore}
      />
    </Renewing>
  );
}

function Total({ count }: { count: number }) {
  return <Plural value={count} one="# part" other="# parts" />;
}

/** Facets stay on screen when a search is refused, so that the refused filter can be put right. */
function useLastGood<T>(value: T | undefined): T | undefined {
  const [kept, setKept] = useState(value);
  if (value !== undefined && value !== kept) setKept(value);
  return value ?? kept;
}

/** The name of the one category that the list is narrowed to, if it is. */
function chosenCategory({ category }: PartsSearch, facets: readonly Facet[]): string | null {
  if (category?.length !== 1) return null;
  const choices = facets.find(({ name }) => name === 'category')?.buckets ?? [];
  return choices.find(({ value }) => value === category[0])?.label ?? null;
}
