import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { districtQuery, marketsQuery } from '@/lib/api/shared';
import type { Market } from '@/lib/api/types';
import { DistrictSketch, SKETCH_LINK, type SketchMark } from '@/ui/map/DistrictSketch';
import { ErrorState, Skeleton } from '@/ui/States';
import styles from './DistrictOverview.module.css';

const NAMED = 5;
/** About 230 m by 90 m: the room that a name takes. */
const NAME_WIDTH_DEGREES = 0.0023;
const NAME_HEIGHT_DEGREES = 0.0008;

/** The district at a glance: markets in green with the number of their sellers, spaces to let ringed. */
export function DistrictOverview() {
  const { t } = useLingui();
  const district = useQuery(districtQuery());
  const markets = useQuery(marketsQuery());
  const buildings = useMemo(() => markets.data?.items ?? [], [markets.data]);
  const marks = useMemo(() => {
    const named = farApart([...buildings].sort((a, b) => b.suppliers - a.suppliers));
    return new Map<string, SketchMark>(
      buildings.map(({ slug, suppliers, spaces, counters }) => [
        slug,
        {
          lit: counters > 0,
          chosen: spaces > 0,
          ...(suppliers > 0 && { badge: suppliers }),
          named: named.has(slug),
        },
      ]),
    );
  }, [buildings]);
  if (district.isError) {
    return <ErrorState error={district.error} onRetry={() => void district.refetch()} />;
  }
  return (
    <figure className={styles['overview']}>
      {district.data === undefined ? (
        <Skeleton height="420px" />
      ) : (
        <DistrictSketch
          label={t`Map of the Huaqiangbei district`}
          district={district.data}
          marks={marks}
          link={(slug, name, drawing) => (
            <Link
              key={slug}
              to="/markets/$slug"
              params={{ slug }}
              className={SKETCH_LINK}
              aria-label={name}
            >
              <title>{name}</title>
              {drawing}
            </Link>
          )}
        />
      )}
      <figcaption className={styles['legend']}>
        <span className={styles['market']}>
          <Trans>Market, with its number of sellers</Trans>
        </span>
        <span className={styles['let']}>
          <Trans>Space to let</Trans>
        </span>
        <span>
          <Trans>Outlines are estimated</Trans>
        </span>
      </figcaption>
    </figure>
  );
}

/** The first few buildings of a list whose names do not run into each other. */
function farApart(buildings: readonly Market[]): Set<string> {
  const chosen: Market[] = [];
  for (const building of buildings) {
    if (chosen.length === NAMED) break;
    const crowded = chosen.some(
      ({ location: { lat, lon } }) =>
        Math.abs(building.location.lat - lat) < NAME_HEIGHT_DEGREES &&
        Math.abs(building.location.lon - lon) < NAME_WIDTH_DEGREES,
    );
    if (!crowded) chosen.push(building);
  }
  return new Set(chosen.map(({ slug }) => slug));
}
