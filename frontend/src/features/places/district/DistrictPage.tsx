import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { districtQuery, marketsQuery } from '@/lib/api/shared';
import { nameIn } from '@/lib/geo';
import { PHONE, useMedia } from '@/lib/hooks';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { BuildingList } from './BuildingList';
import { BuildingPanel } from './BuildingPanel';
import { DistrictMap } from './DistrictMap';
import { centrePlacesQuery, streetsWithinQuery, withinQuery } from './queries';
import { reachedByCategory } from './reached';
import { pointText, startOf, USUAL_MINUTES, type DistrictSearch } from './search';
import { WalkPanel } from './WalkPanel';
import styles from './DistrictPage.module.css';

interface Props {
  search: DistrictSearch;
  onSearch: (search: DistrictSearch) => void;
}

/** The map of the district: buildings to open into their floors, and what is within a walk. Map and lists are in step. */
export function DistrictPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const district = useQuery(districtQuery());
  const markets = useQuery(marketsQuery());
  const centres = useQuery(centrePlacesQuery());
  const [hovered, setHovered] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const start = useMemo(() => startOf(search.from), [search.from]);
  const minutes = search.minutes ?? USUAL_MINUTES;
  const somewhere = start ?? { kind: 'point' as const, lat: 0, lon: 0 };
  const within = useQuery({ ...withinQuery(somewhere, minutes), enabled: start !== null });
  const streets = useQuery({ ...streetsWithinQuery(somewhere, minutes), enabled: start !== null });
  const buildings = useMemo(() => markets.data?.items ?? [], [markets.data]);
  const stations = useMemo(
    () =>
      (district.data?.features ?? [])
        .filter(({ properties }) => properties.kind === 'metro-station')
        .map((station) => ({
          slug: station.properties.slug,
          name: nameIn(currentLanguage(), station) ?? station.properties.slug,
        })),
    [district.data],
  );
  const phone = useMedia(PHONE);
  // On a small screen buildings that stand up hide each other.
  const view = search.view ?? (phone ? '2d' : '3d');
  const error = district.error ?? markets.error;
  const open = buildings.find(({ slug }) => slug === search.at) ?? null;
  const { at: _at, ...closed } = search;

  return (
    <Page title={t`Map of the district`} wide>
      <div className={styles['head']}>
        <h1>
          <Trans>Map of the district</Trans>
        </h1>
        <Segments
          label={t`View`}
          value={view}
          choices={[
            { value: '3d', label: '3D' },
            { value: '2d', label: '2D' },
            { value: 'drawing', label: t`Drawing` },
          ]}
          onChange={(next) => onSearch({ ...search, view: next })}
        />
        <p className={styles['note']}>
          <Trans>Schematic: outlines are estimated, heights are invented.</Trans>
        </p>
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void markets.refetch()} />
      ) : (
        <div className={styles['layout']}>
          <div className={styles['map']}>
            <DistrictMap
              view={view}
              search={search}
              district={district.data}
              buildings={buildings}
              chosen={search.at ?? null}
              hovered={hovered}
              onHover={setHovered}
              onOpen={(slug) => onSearch({ ...search, at: slug })}
              start={start}
              within={start === null ? null : (within.data?.items ?? [])}
              reach={start === null ? [] : (streets.data?.items ?? [])}
              onPoint={
                picking
                  ? ([lon, lat]) => {
                      setPicking(false);
                      onSearch({ ...closed, from: pointText(lat, lon), minutes });
                    }
                  : undefined
              }
            />
          </div>
          <div className={styles['side']}>
            {open !== null && (
              <BuildingPanel
                building={open}
                onClose={() => onSearch(closed)}
                onWalk={() => onSearch({ ...closed, from: `building:${open.slug}`, minutes })}
              />
            )}
            <WalkPanel
              stations={stations}
              buildings={buildings}
              from={search.from}
              start={start}
              minutes={minutes}
              found={
                start === null || within.data === undefined
                  ? null
                  : reachedByCategory(within.data.items, buildings, centres.data?.items ?? [])
              }
              error={start === null ? null : within.error}
              onStart={(from) => {
                const { from: _from, minutes: _minutes, ...rest } = search;
                onSearch(from === '' ? rest : { ...rest, from, minutes });
              }}
              onMinutes={(next) => onSearch({ ...search, minutes: next })}
              onHover={setHovered}
              onOpen={(slug) => onSearch({ ...search, at: slug })}
              pick={
                view === 'drawing' ? null : (
                  <Button shape="small" aria-pressed={picking} onClick={() => setPicking(!picking)}>
                    {picking ? (
                      <Trans>Click or tap the start on the map</Trans>
                    ) : (
                      <Trans>Pick on the map</Trans>
                    )}
                  </Button>
                )
              }
            />
            {markets.data === undefined ? (
              <SkeletonLines lines={10} />
            ) : (
              start === null && (
                <BuildingList
                  buildings={buildings}
                  chosen={search.at ?? null}
                  hovered={hovered}
                  onHover={setHovered}
                  onOpen={(slug) => onSearch({ ...search, at: slug })}
                />
              )
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
