import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Market, ReachablePlace, ReachedStreet } from '@/lib/api/types';
import type { Box, FeatureCollection, Position } from '@/lib/geo';
import { PHONE, useMedia } from '@/lib/hooks';
import { DistrictSketch, SKETCH_LINK, type SketchMark } from '@/ui/map/DistrictSketch';
import { LiveMap, type Pin } from '@/ui/map/LiveMap';
import { Skeleton } from '@/ui/States';
import type { DistrictSearch, Start, View } from './search';
import styles from './DistrictPage.module.css';

/** Where all buildings with counters are. */
const HEART: Box = { west: 114.0784, south: 22.5428, east: 114.0862, north: 22.5498 };

interface Props {
  view: View;
  /** What stays of the address when a building is opened. */
  search: DistrictSearch;
  district: FeatureCollection | undefined;
  buildings: readonly Market[];
  chosen: string | null;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  onOpen: (slug: string) => void;
  start: Start | null;
  /** What is within the walk; null when nobody walks. */
  within: readonly ReachablePlace[] | null;
  reach: readonly ReachedStreet[];
  /** Given while a start is picked on the map. */
  onPoint: ((point: Position) => void) | undefined;
}

/** The map in one of its three views. The drawing needs no WebGL, and stands in where there is none. */
export function DistrictMap(props: Props) {
  const { view, district, buildings, chosen, hovered, within, start, reach } = props;
  const { t } = useLingui();
  const phone = useMedia(PHONE);
  const label = t`Map of the district`;
  const marks = useMemo(
    () => marksOf(buildings, within, chosen, hovered),
    [buildings, within, chosen, hovered],
  );
  const pins = useMemo(() => {
    const state = (slug: string): Pin['state'] =>
      slug === chosen ? 'chosen' : slug === hovered ? 'hot' : 'plain';
    if (within !== null) {
      return northFirst(
        within.map(({ slug, name, kind, location, minutes }) => ({
          id: slug,
          ...location,
          text: kind === 'station' ? `M ${minutes}′` : `${minutes}′`,
          count: 1,
          label: t`${name}, ${minutes} min on foot`,
          state: state(slug),
        })),
        startPin(start, buildings, t`Start`),
      );
    }
    return northFirst(
      buildings.map(({ slug, name, location }, index) => ({
        id: slug,
        ...location,
        text: String(index + 1),
        count: 1,
        label: name,
        state: state(slug),
      })),
      null,
    );
  }, [within, buildings, chosen, hovered, start, t]);
  const box = useMemo(() => {
    const open = within === null ? buildings.find(({ slug }) => slug === chosen) : undefined;
    return open === undefined ? HEART : around(open);
  }, [within, buildings, chosen]);
  if (district === undefined) return <Skeleton height="100%" />;
  const drawing = (
    <div className={styles['drawing']}>
      <DistrictSketch
        label={label}
        district={district}
        marks={marks}
        reach={reach}
        {...(phone && within === null ? { box: HEART, width: 420 } : { width: 860 })}
        link={(slug, name, shape) => (
          <Link
            key={slug}
            to="/district"
            search={{ ...props.search, at: slug }}
            className={SKETCH_LINK}
            aria-label={name}
          >
            <title>{name}</title>
            {shape}
          </Link>
        )}
      />
    </div>
  );
  if (view === 'drawing') return drawing;
  return (
    <LiveMap
      label={label}
      district={district}
      pins={pins}
      box={box}
      view={view}
      reach={reach}
      onMove={() => undefined}
      onPin={(slug) => {
        if (!slug.startsWith('station-') && slug !== 'start') props.onOpen(slug);
      }}
      onBuilding={props.onOpen}
      onHover={props.onHover}
      onCorner={props.onPoint}
      cornerText={t`Start at the middle`}
      fallback={drawing}
    />
  );
}

const around = ({ location: { lat, lon } }: Market): Box => ({
  west: lon - 0.0024,
  south: lat - 0.0017,
  east: lon + 0.0024,
  north: lat + 0.0023,
});

/** Nearer pins lie over farther ones. */
function northFirst(pins: Pin[], start: Pin | null): Pin[] {
  const ordered = pins.sort((a, b) => b.lat - a.lat);
  return start === null ? ordered : [...ordered, start];
}

function startPin(start: Start | null, buildings: readonly Market[], text: string): Pin | null {
  if (start === null || start.kind === 'station') return null;
  const at =
    start.kind === 'point' ? start : buildings.find(({ slug }) => slug === start.slug)?.location;
  if (at === undefined) return null;
  const { lat, lon } = at;
  return { id: 'start', lat, lon, text, count: 1, label: text, state: 'chosen' };
}

function marksOf(
  buildings: readonly Market[],
  within: readonly ReachablePlace[] | null,
  chosen: string | null,
  hovered: string | null,
): Map<string, SketchMark> {
  const minutes = new Map(within?.map((place) => [place.slug, place.minutes]));
  return new Map(
    buildings.map(({ slug, counters }, index) => {
      const badge = within === null ? index + 1 : minutes.get(slug);
      return [
        slug,
        {
          lit: within === null ? counters > 0 : minutes.has(slug),
          chosen: slug === chosen || slug === hovered,
          named: slug === chosen,
          ...(badge !== undefined && { badge }),
        },
      ];
    }),
  );
}
