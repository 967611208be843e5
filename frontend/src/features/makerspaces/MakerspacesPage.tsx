import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Makerspace } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { SKETCH_LINK } from '@/ui/map/DistrictSketch';
import { ListBesideMap, Numbered } from '@/ui/map/ListBesideMap';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MakerTabs } from './MakerTabs';
import { makerspacesQuery } from './queries';
import { useTierWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** The makerspaces of the district, in a list and on the map that goes with it. */
export function MakerspacesPage() {
  const { t } = useLingui();
  const makerspaces = useQuery(makerspacesQuery());
  return (
    <Page title={t`Makerspaces`}>
      <header className={pieces['intro']}>
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
        <ListBesideMap
          label={t`Map of the makerspaces`}
          items={makerspaces.data.items}
          link={({ slug, name }, drawing) => (
            <Link
              key={slug}
              to="/makerspaces/$slug"
              params={{ slug }}
              className={SKETCH_LINK}
              aria-label={name}
            >
              <title>{name}</title>
              {drawing}
            </Link>
          )}
        >
          <ol className={styles['list']}>
            {makerspaces.data.items.map((one, index) => (
              <Card key={one.slug} one={one} number={index + 1} />
            ))}
          </ol>
        </ListBesideMap>
      )}
    </Page>
  );
}

function Card({ one, number }: { one: Makerspace; number: number }) {
  const tier = useTierWord();
  return (
    <li className={styles['card']}>
      <Numbered number={number}>
        <Link to="/makerspaces/$slug" params={{ slug: one.slug }}>
          {one.name}
        </Link>
      </Numbered>
      <p className={pieces['small']}>
        {one.building} · {one.level}F · {numberText(one.areaM2)} m²
      </p>
      <p>{one.about}</p>
      <ul className={pieces['tags']}>
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
