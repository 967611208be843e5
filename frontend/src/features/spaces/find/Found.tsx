import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Unit, UnitList } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { changedNeed, MOST_PICKED, picked, type NeedSearch } from './need';
import { UnitCard } from './UnitCard';
import styles from './Found.module.css';

interface Props {
  found: UseInfiniteQueryResult<InfiniteData<UnitList>>;
  units: readonly Unit[];
  search: NeedSearch;
  onSearch: (search: NeedSearch, options?: { replace: boolean }) => void;
  hovered: string | null;
  onHover: (building: string | null) => void;
}

/** What was found: first what fits, then, apart, what nearly does. */
export function Found({ found, units, search, onSearch, hovered, onHover }: Props) {
  const { t } = useLingui();
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <SkeletonLines lines={10} height="2.6em" />;
  const total = found.data.pages[0]?.total ?? 0;
  const fitting = units.filter(({ fit }) => fit === null || fit.misses.length === 0);
  const nearly = units.filter(({ fit }) => fit !== null && fit.misses.length > 0);
  const list = (some: readonly Unit[], label: string) => (
    <ul className={styles['list']} aria-label={label}>
      {some.map((unit) => (
        <UnitCard
          key={unit.id}
          unit={unit}
          hot={hovered === unit.building.slug}
          chosen={search.at === unit.building.slug}
          onHover={(on) => onHover(on ? unit.building.slug : null)}
          compared={search.pick?.includes(unit.id) ?? false}
          onCompare={
            (search.pick?.length ?? 0) >= MOST_PICKED && !search.pick?.includes(unit.id)
              ? null
              : () =>
                  onSearch(changedNeed(search, { pick: picked(search.pick, unit.id) }), {
                    replace: true,
                  })
          }
        />
      ))}
    </ul>
  );
  return (
    <>
      {fitting.length > 0 ? (
        <section className={styles['part']}>
          <h2 className="hidden-text">{t`What fits`}</h2>
          {list(fitting, t`Units that fit`)}
        </section>
      ) : (
        <EmptyState icon="space" title={<Trans>No unit fits all of it</Trans>}>
          <p>
            {nearly.length > 0 ? (
              <Trans>Below is what nearly fits, and what each one misses.</Trans>
            ) : (
              <Trans>Take a condition back, or let units miss one more.</Trans>
            )}
          </p>
        </EmptyState>
      )}
      {nearly.length > 0 && (
        <section className={styles['part']} aria-labelledby="almost">
          <h2 id="almost">
            <Trans>Almost</Trans>
          </h2>
          <p className={styles['about']}>
            <Plural
              value={total - (found.data.pages[0]?.fits ?? 0)}
              one="# unit misses a little of what you ask; here is what."
              other="# units miss a little of what you ask; here is what."
            />
          </p>
          {list(nearly, t`Units that nearly fit`)}
        </section>
      )}
      {units.length === 0 && (
        <Button look="primary" onClick={() => onSearch(changedNeed({}, { view: search.view }))}>
          <Trans>Show all units</Trans>
        </Button>
      )}
      <ShowMore
        shown={units.length}
        total={total}
        hasMore={found.hasNextPage}
        busy={found.isFetchingNextPage}
        onMore={() => void found.fetchNextPage()}
      />
    </>
  );
}
