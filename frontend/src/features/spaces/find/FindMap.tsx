import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { Unit } from '@/lib/api/types';
import { boxText, DISTRICT, parseBox, type Position } from '@/lib/geo';
import { Button } from '@/ui/Button';
import { Switch } from '@/ui/Field';
import { LiveMap, type Pin } from '@/ui/map/LiveMap';
import { Skeleton } from '@/ui/States';
import { boxAround } from '../pins';
import { changedNeed, type NeedSearch } from './need';
import { crossesItself, isFlat, MOST_CORNERS, parsePolygon, polygonText } from './polygon';
import styles from './FindMap.module.css';

interface Props {
  units: readonly Unit[];
  search: NeedSearch;
  onSearch: (search: NeedSearch, options?: { replace: boolean }) => void;
  hovered: string | null;
  onHover: (building: string | null) => void;
}

/** The district with a pin for each building that has units of the list, and the area that somebody draws. */
export function FindMap({ units, search, onSearch, hovered, onHover }: Props) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const [follow, setFollow] = useState(false);
  const [drawn, setDrawn] = useState<readonly Position[] | null>(null);
  const there = units.length > 0;
  const box = useMemo(
    () => parseBox(search.bbox) ?? boxAround(units.map(({ building }) => building)) ?? DISTRICT,
    // Only the first units move the map, not those that come later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [search.bbox, there],
  );
  const kept = useMemo(() => parsePolygon(search.polygon), [search.polygon]);
  const pins = useMemo(
    () =>
      pinsOf(units, hovered, search.at ?? null, (name, fits, all) =>
        fits > 0 ? t`${name}, ${fits} units fit` : t`${name}, ${all} units nearly fit`,
      ),
    [units, hovered, search.at, t],
  );
  if (district === undefined) return <Skeleton height="100%" />;
  const crossed = drawn !== null && crossesItself(drawn, false);
  const closing = drawn !== null && drawn.length >= 3 && crossesItself(drawn, true);
  return (
    <>
      <LiveMap
        label={t`Map of units`}
        district={district}
        pins={pins}
        box={box}
        onMove={(seen) => {
          if (follow && drawn === null) {
            onSearch(changedNeed(search, { bbox: boxText(seen) }), { replace: true });
          }
        }}
        onPin={(at) => {
          if (drawn === null) onSearch(changedNeed(search, { at }), { replace: true });
        }}
        onHover={onHover}
        area={drawn ?? kept}
        onCorner={
          drawn === null
            ? undefined
            : (corner) => {
                if (drawn.length < MOST_CORNERS) setDrawn([...drawn, corner]);
              }
        }
      />
      <div className={styles['tools']}>
        {drawn === null ? (
          <>
            <Switch
              label={<Trans>Search as I move the map</Trans>}
              checked={follow}
              onChange={setFollow}
            />
            <Button shape="small" onClick={() => setDrawn([])}>
              <Trans>Draw an area</Trans>
            </Button>
            {search.polygon !== undefined && (
              <Button
                look="quiet"
                shape="small"
                onClick={() => onSearch(changedNeed(search, { polygon: undefined }))}
              >
                <Trans>Remove the area</Trans>
              </Button>
            )}
          </>
        ) : (
          <>
            <p className={styles['hint']} role="status">
              {crossed || closing ? (
                <Trans>The line crosses itself: take the last corner back.</Trans>
              ) : (
                <Trans>Click or tap the corners, or move the map and set them at its middle.</Trans>
              )}
            </p>
            <Button
              look="primary"
              shape="small"
              disabled={isFlat(drawn) || crossed || closing}
              onClick={() => {
                onSearch(changedNeed(search, { polygon: polygonText(drawn), bbox: undefined }));
                setDrawn(null);
              }}
            >
              <Trans>Search in this area</Trans>
            </Button>
            <Button
              shape="small"
              disabled={drawn.length === 0}
              onClick={() => setDrawn(drawn.slice(0, -1))}
            >
              <Trans>Take a corner back</Trans>
            </Button>
            <Button look="quiet" shape="small" onClick={() => setDrawn(null)}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** One pin a building, from north to south, so that nearer pins lie over farther ones. */
function pinsOf(
  units: readonly Unit[],
  hovered: string | null,
  chosen: string | null,
  labelOf: (building: string, fits: number, all: number) => string,
): Pin[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    groups.set(unit.building.slug, [...(groups.get(unit.building.slug) ?? []), unit]);
  }
  return [...groups]
    .sort(([, a], [, b]) => latOf(b) - latOf(a))
    .map(([slug, here]) => {
      const first = here[0] as Unit;
      const fits = here.filter(({ fit }) => fit !== null && fit.misses.length === 0).length;
      return {
        id: slug,
        lon: first.building.location.lon,
        lat: first.building.location.lat,
        text: fits > 0 ? String(fits) : '≈',
        count: 1,
        label: labelOf(first.building.name, fits, here.length),
        state: slug === chosen ? 'chosen' : slug === hovered ? 'hot' : 'plain',
      };
    });
}

const latOf = (units: readonly Unit[]): number => units[0]?.building.location.lat ?? 0;
