import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { Makerspace } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { DistrictSketch, SKETCH_LINK, type SketchMark } from '@/ui/map/DistrictSketch';
import { Page } from '@/ui/Page';
import { ErrorState, Skeleton, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MakerTabs } from './MakerTabs';
import { makerspacesQuery } from './queries';
import { useTierWord } from './words';
import styles from './Makerspaces.module.css';

/** The makerspaces of the district, in a list and on the map that goes with it. */
export function MakerspacesPage() {
  const { t } = useLingui();
  const makerspaces = useQuery(makerspacesQuery());
  return (
    <Page title={t`Makerspaces`}>
      <header className={styles['intro']}>
        <h1>
          <Trans>Makerspaces</Trans>
        </h1>
        <p>
          <Trans>
            Benches, machines, instruments and people who have done it before, above the counters of
            the district.
          </Trans>
        </p>
      </header>
      <MakerTabs />
      {makerspaces.isError ? (
        <ErrorState error={makerspaces.error} onRetry={() => void makerspaces.refetch()} />
      ) : makerspaces.data === undefined ? (
        <SkeletonLines lines={10} height="3em" />
      ) : (
        <div className={styles['halves']}>
          <ol className={styles['list']}>
            {makerspaces.data.items.map((one, index) => (
              <Card key={one.slug} one={one} number={index + 1} />
            ))}
          </ol>
          <MakerMap makerspaces={makerspaces.data.items} />
        </div>
      )}
    </Page>
  );
}

function Card({ one, number }: { one: Makerspace; number: number }) {
  const tier = useTierWord();
  return (
    <li className={styles['card']}>
      <h2 className={styles['numbered']}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <Link to="/makerspaces/$slug" params={{ slug: one.slug }}>
          {one.name}
        </Link>
      </h2>
      <p className={styles['small']}>
        {one.building} · {one.level}F · {numberText(one.areaM2)} m²
      </p>
      <p>{one.about}</p>
      <ul className={styles['tags']}>
        <li>
          <Tag tone={one.open ? 'green' : 'plain'}>
            {one.open ? <Trans>open now</Trans> : <Trans>closed now</Trans>}
          </Tag>
        </li>
        {one.tier !== null && (
          <li>
            <Tag tone="solid">{tier(one.tier)}</Tag>
          </li>
        )}
        {one.demonstration && (
          <li>
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          </li>
        )}
      </ul>
    </li>
  );
}

function MakerMap({ makerspaces }: { makerspaces: readonly Makerspace[] }) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const marks = useMemo(
    () =>
      new Map<string, SketchMark>(
        makerspaces.map(({ buildingSlug }, index) => [
          buildingSlug,
          { lit: true, badge: index + 1 },
        ]),
      ),
    [makerspaces],
  );
  if (district === undefined) return <Skeleton height="420px" />;
  return (
    <figure className={styles['map']}>
      <DistrictSketch
        label={t`Map of the makerspaces`}
        district={district}
        marks={marks}
        link={(slug, _name, drawing) => {
          const here = makerspaces.find(({ buildingSlug }) => buildingSlug === slug);
          return here === undefined ? (
            drawing
          ) : (
            <Link
              key={slug}
              to="/makerspaces/$slug"
              params={{ slug: here.slug }}
              className={SKETCH_LINK}
              aria-label={here.name}
            >
              <title>{here.name}</title>
              {drawing}
            </Link>
          );
        }}
      />
      <figcaption className={styles['small']}>
        <Trans>The numbers are those of the list. Schematic: outlines are estimated.</Trans>
      </figcaption>
    </figure>
  );
}
