import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Problem } from '@/lib/api/problem';
import { districtQuery } from '@/lib/api/shared';
import type { Space, SpaceList } from '@/lib/api/types';
import { areaText } from '@/lib/format';
import { boxText, DISTRICT, parseBox, type Box } from '@/lib/geo';
import { useMedia } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Drawer } from '@/ui/Drawer';
import { Segments, Select, Switch } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { LiveMap } from '@/ui/map/LiveMap';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton, SkeletonLines } from '@/ui/States';
import { Filters } from './Filters';
import { boxAround, spacePins } from './pins';
import { spacesQuery } from './queries';
import { changed, filterCount, type Sort, type SpacesSearch } from './search';
import { SpacesTabs } from './find/SpacesTabs';
import { SpaceCard } from './SpaceCard';
import { useStacks } from './stacks';
import styles from './FinderPage.module.css';

const NARROW = '(max-width: 899px)';

interface Props {
  search: SpacesSearch;
  onSearch: (search: SpacesSearch, options?: { replace: boolean }) => void;
}

/** The virtual HQB finder: every space of the district, on a map and in a list that keep in step. */
export function FinderPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const found = useQuery(spacesQuery(search));
  const all = useQuery(spacesQuery({}));
  const narrow = useMedia(NARROW);
  const [drawer, setDrawer] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const [follow, setFollow] = useState(true);
  const view = search.view ?? 'list';
  const refusal = found.error instanceof Problem && found.error.status === 400 ? found.error : null;
  const spaces = useMemo(() => found.data?.items ?? [], [found.data]);
  const filters = (
    <Filters
      search={search}
      onSearch={onSearch}
      uses={usesOf(all.data?.items ?? [])}
      markets={buildingsOf(all.data?.items ?? [])}
      refusal={refusal}
    />
  );
  const count = filterCount(search);
  const map = (
    <FinderMap
      spaces={spaces}
      search={search}
      hovered={hovered}
      onHover={setHovered}
      onPick={(at) => onSearch(changed(search, { at }), { replace: true })}
      onMove={(box) => {
        if (follow) onSearch(changed(search, { bbox: boxText(box) }), { replace: true });
      }}
    />
  );
  return (
    <Page title={t`All spaces`} wide>
      <div className={styles['finder']}>
        <div className={styles['side']}>
          <SpacesTabs />
          <header className={styles['head']}>
            <h1>
              <Trans>All spaces</Trans>
            </h1>
            <p className={styles['total']} role="status">
              {found.data !== undefined && !found.isError && (
                <>
                  <strong>
                    <Plural value={found.data.total} one="# space" other="# spaces" />
                  </strong>
                  {' · '}
                  <strong>{areaText(found.data.totalArea)}</strong>
                </>
              )}
            </p>
          </header>
          {narrow ? (
            <div className={styles['bar']}>
              <Button onClick={() => setDrawer(true)}>
                <Icon name="filter" size={16} />
                {count > 0 ? <Trans>Filters ({count})</Trans> : <Trans>Filters</Trans>}
              </Button>
              <Segments
                label={t`View`}
                value={view}
                onChange={(next) => onSearch(changed(search, { view: next }))}
                choices={[
                  { value: 'list', label: t`List`, icon: 'list' },
                  { value: 'map', label: t`Map`, icon: 'map' },
                ]}
              />
            </div>
          ) : (
            filters
          )}
          <div className={styles['order']}>
            <SortSelect search={search} onSearch={onSearch} />
            {search.bbox !== undefined && (
              <Button
                look="quiet"
                shape="small"
                onClick={() => onSearch(changed(search, { bbox: undefined }))}
              >
                <Icon name="close" size={13} />
                <Trans>Whole district</Trans>
              </Button>
            )}
          </div>
          {narrow && view === 'map' ? (
            <div className={styles['smallMap']}>{map}</div>
          ) : (
            <FoundList
              found={found}
              search={search}
              hovered={hovered}
              onHover={setHovered}
              onSearch={onSearch}
            />
          )}
        </div>
        {!narrow && (
          <div className={styles['map']}>
            {map}
            <div className={styles['follow']}>
              <Switch
                label={<Trans>Search as I move the map</Trans>}
                checked={follow}
                onChange={setFollow}
              />
            </div>
          </div>
        )}
      </div>
      <Drawer
        open={narrow && drawer}
        title={t`Filters`}
        onClose={() => setDrawer(false)}
        footer={
          <Button look="primary" onClick={() => setDrawer(false)}>
            <Plural value={found.data?.total ?? 0} one="Show # space" other="Show # spaces" />
          </Button>
        }
      >
        {filters}
      </Drawer>
    </Page>
  );
}

function SortSelect({ search, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Sort by`}
      labelHidden
      value={search.sort ?? 'name'}
      onChange={(event) => onSearch(changed(search, { sort: event.target.value as Sort }))}
    >
      <option value="name">{t`By name`}</option>
      <option value="area">{t`Smallest first`}</option>
      <option value="-area">{t`Largest first`}</option>
      <option value="rent">{t`Lowest rent`}</option>
      <option value="-rent">{t`Highest rent`}</option>
    </Select>
  );
}

interface FoundProps extends Props {
  found: UseQueryResult<SpaceList>;
  hovered: string | null;
  onHover: (building: string | null) => void;
}

function FoundList({ found, search, hovered, onHover, onSearch }: FoundProps) {
  const { t } = useLingui();
  const stackOf = useStacks();
  const spaces = found.data?.items ?? [];
  useEffect(() => {
    const first = spaces.find(({ buildingSlug }) => buildingSlug === search.at);
    if (first === undefined) return;
    document.getElementById(`space-${first.id}`)?.scrollIntoView({ block: 'nearest' });
    // Only a new pick scrolls the list, not every new result.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [search.at]);
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <SkeletonLines lines={10} height="2.6em" />;
  if (spaces.length === 0) {
    return (
      <EmptyState
        icon="space"
        title={<Trans>No space matches</Trans>}
        actions={
          <Button look="primary" onClick={() => onSearch(changed({}, { view: search.view }))}>
            <Trans>Show all spaces</Trans>
          </Button>
        }
      >
        <p>
          {search.bbox !== undefined ? (
            <Trans>Zoom out on the map, or widen the range of area or rent.</Trans>
          ) : (
            <Trans>Widen the range of area or rent, or allow another ownership.</Trans>
          )}
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="hidden-text">{t`Spaces found`}</h2>
      <ul className={styles['list']} aria-label={t`Spaces`}>
        {spaces.map((space) => (
          <SpaceCard
            key={space.id}
            space={space}
            stack={stackOf(space)}
            hot={hovered === space.buildingSlug}
            chosen={search.at === space.buildingSlug}
            onHover={(on) => onHover(on ? space.buildingSlug : null)}
          />
        ))}
      </ul>
    </>
  );
}

interface MapProps {
  spaces: readonly Space[];
  search: SpacesSearch;
  hovered: string | null;
  onHover: (building: string | null) => void;
  onPick: (building: string) => void;
  onMove: (box: Box) => void;
}

function FinderMap({ spaces, search, hovered, onHover, onPick, onMove }: MapProps) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const { data: all } = useQuery(spacesQuery({}));
  const box = useMemo(
    () => parseBox(search.bbox) ?? boxAround(all?.items ?? []) ?? DISTRICT,
    [search.bbox, all],
  );
  const pins = useMemo(
    () =>
      spacePins(spaces, { hovered, chosen: search.at ?? null }, (name, count, area) =>
        count === 1 ? t`${name}, 1 space, ${area}` : t`${name}, ${count} spaces, ${area}`,
      ),
    [spaces, hovered, search.at, t],
  );
  if (district === undefined || all === undefined) return <Skeleton height="100%" />;
  return (
    <LiveMap
      label={t`Map of spaces`}
      district={district}
      pins={pins}
      box={box}
      onMove={onMove}
      onPin={onPick}
      onHover={onHover}
    />
  );
}

function usesOf(spaces: readonly Space[]): string[] {
  return [...new Set(spaces.flatMap((space) => space.use))].sort();
}

function buildingsOf(spaces: readonly Space[]): { slug: string; name: string }[] {
  const names = new Map(spaces.map(({ buildingSlug, building }) => [buildingSlug, building]));
  return [...names]
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
