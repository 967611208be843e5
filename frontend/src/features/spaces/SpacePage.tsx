import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { SpaceDetail } from '@/lib/api/types';
import { areaText, dayText, numberText } from '@/lib/format';
import { DistrictSketch, SKETCH_LINK } from '@/ui/map/DistrictSketch';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { spaceQuery } from './queries';
import { UnitsOfSpace } from './find/UnitsOfSpace';
import { Rent } from './Rent';
import { SpaceCard } from './SpaceCard';
import { StackDrawing } from './StackDrawing';
import { useStacks } from './stacks';
import { useSpaceWords } from './words';
import place from './Place.module.css';
import styles from './SpacePage.module.css';

/** A space to let: its facts, what the owner asks for, and where in the building and the district it lies. */
export function SpacePage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: space, error, refetch } = useQuery(spaceQuery(id));
  if (error !== null || space === undefined) {
    return (
      <Page title={t`Space`}>
        <h1 className="hidden-text">{t`Space`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  return (
    <Page title={space.name}>
      <nav className={place['back']} aria-label={t`Back`}>
        <Link to="/spaces">
          <Trans>All spaces</Trans>
        </Link>
      </nav>
      <div className={styles['layout']}>
        <div className={place['main']}>
          <Head space={space} />
          <Facts space={space} />
          <p className={place['about']}>{space.about}</p>
          <Requirements space={space} />
        </div>
        <InBuilding space={space} />
      </div>
      <UnitsOfSpace id={space.id} />
      <OnMap space={space} />
      <SameBuilding space={space} />
    </Page>
  );
}

function Head({ space }: { space: SpaceDetail }) {
  const words = useSpaceWords();
  return (
    <header className={place['head']}>
      <h1>{space.name}</h1>
      <p className={place['where']}>
        <Icon name="pin" size={17} />
        <span>
          <Link to="/markets/$slug" params={{ slug: space.building.slug }}>
            {space.building.name}
          </Link>
          , {space.address}
        </span>
      </p>
      <p className={styles['tags']}>
        <Tag tone="green">{words.ownership(space.ownership)}</Tag>
        {space.use.map((use) => (
          <Tag key={use} tone="solid">
            {words.use(use)}
          </Tag>
        ))}
        {space.demonstration && (
          <Tag tone="copper">
            <Trans>Demonstration: this space is invented</Trans>
          </Tag>
        )}
      </p>
    </header>
  );
}

function Facts({ space }: { space: SpaceDetail }) {
  const words = useSpaceWords();
  return (
    <dl className={styles['facts']}>
      <Fact name={<Trans>Building area</Trans>} large>
        {areaText(space.area)}
      </Fact>
      <Fact name={<Trans>Rent</Trans>} large>
        <Rent rent={space.rent} />
      </Fact>
      <Fact name={<Trans>Rent of all, a month</Trans>}>
        {space.rent === null ? '–' : `¥${numberText(Math.round(space.rent * space.area))}`}
      </Fact>
      <Fact name={<Trans>Shortest lease</Trans>}>
        <Plural value={space.minLeaseMonths} one="# month" other="# months" />
      </Fact>
      <Fact name={<Trans>Free from</Trans>}>
        {space.availableFrom === null ? <Trans>on request</Trans> : dayText(space.availableFrom)}
      </Fact>
      <Fact name={<Trans>Property ownership</Trans>}>
        {words.ownership(space.ownership)}
        <span className={styles['owner']}>{space.owner}</span>
      </Fact>
    </dl>
  );
}

function Fact({
  name,
  large,
  children,
}: {
  name: ReactNode;
  large?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={large ? styles['large'] : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Requirements({ space }: { space: SpaceDetail }) {
  return (
    <section className={styles['requirements']} aria-labelledby="requirements">
      <h2 id="requirements">
        <Trans>Leasing requirements</Trans>
      </h2>
      {space.requirements.length === 0 ? (
        <p>
          <Trans>None: any maker may lease.</Trans>
        </p>
      ) : (
        <ul>
          {space.requirements.map(({ code, text }) => (
            <li key={code}>
              <Icon name="check" size={17} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function InBuilding({ space }: { space: SpaceDetail }) {
  const stackOf = useStacks();
  const stack = stackOf({ buildingSlug: space.building.slug, levels: space.levels });
  const { from, to } = space.levels;
  return (
    <figure className={place['stack']}>
      <StackDrawing stack={stack} building={space.building.name} />
      <figcaption>
        <strong>{from === to ? from : `${from}–${to}`}</strong>{' '}
        <Trans>
          in a house of <Plural value={stack.floors} one="# floor" other="# floors" />
        </Trans>
        {`, ${areaText(space.building.grossArea)}`}
      </figcaption>
    </figure>
  );
}

function OnMap({ space }: { space: SpaceDetail }) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  if (district === undefined) return null;
  const { lon, lat } = space.building.location;
  const box = {
    west: lon - 0.0042,
    east: lon + 0.0042,
    south: lat - 0.00145,
    north: lat + 0.00145,
  };
  return (
    <section className={styles['map']} aria-labelledby="on-map">
      <h2 id="on-map">
        <Trans>In the district</Trans>
      </h2>
      <DistrictSketch
        label={t`Map around ${space.building.name}`}
        district={district}
        box={box}
        width={1100}
        marks={new Map([[space.building.slug, { lit: true, chosen: true, named: true }]])}
        link={(slug, name, drawing) => (
          <Link
            key={slug}
            to="/markets/$slug"
            params={{ slug }}
            className={SKETCH_LINK}
            aria-label={name}
          >
            {drawing}
          </Link>
        )}
      />
      {space.building.estimated && (
        <p className={place['estimated']}>
          <Trans>The place of this building is estimated, to about 80 m.</Trans>
        </p>
      )}
    </section>
  );
}

function SameBuilding({ space }: { space: SpaceDetail }) {
  const stackOf = useStacks();
  if (space.sameBuilding.length === 0) return null;
  return (
    <section className={styles['same']} aria-labelledby="same">
      <h2 id="same">
        <Trans>More in this building</Trans>
      </h2>
      <ul>
        {space.sameBuilding.map((other) => (
          <SpaceCard key={other.id} space={other} stack={stackOf(other)} />
        ))}
      </ul>
    </section>
  );
}
