import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { Centre } from '@/lib/api/types';
import { useRested } from '@/lib/hooks';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { DistrictSketch, SKETCH_LINK, type SketchMark } from '@/ui/map/DistrictSketch';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { OpenNow } from './OpenNow';
import { centresQuery } from './queries';
import { SERVICES, type ParkSearch, type ServiceCode } from './search';
import { useServiceWord } from './words';
import styles from './Centres.module.css';

const TYPING_MS = 250;

interface Props {
  search: ParkSearch;
  onSearch: (search: ParkSearch) => void;
}

/** The virtual park: the district's service centres on the map and in a list that goes with it. */
export function ParkPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const word = useServiceWord();
  const [typed, setTyped] = useState(search.q ?? '');
  const rested = useRested(typed.trim(), TYPING_MS);
  useEffect(() => {
    if (rested !== (search.q ?? '')) {
      onSearch({
        ...(search.service !== undefined && { service: search.service }),
        ...(rested !== '' && { q: rested }),
      });
    }
    // Only what was typed changes the address here; the rest is taken as it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  const centres = useQuery(centresQuery(search));
  const items = centres.data?.items ?? [];
  return (
    <Page title={t`Service centres`}>
      <header className={styles['intro']}>
        <h1>
          <Trans>Service centres</Trans>
        </h1>
        <p>
          <Trans>
            The virtual park: ask about policies, get help with the authorities, protect an idea,
            measure a device, take a desk for a day, register a company. With an appointment, or by
            a question from here.
          </Trans>
        </p>
        <p className={styles['buttons']}>
          <Link to="/park/policies" className={buttonClass('primary')}>
            <Trans>Which policies fit us?</Trans>
          </Link>
          <Link to="/park/appointments" className={buttonClass()}>
            <Trans>My appointments</Trans>
          </Link>
        </p>
      </header>
      <form
        className={styles['filters']}
        role="search"
        aria-label={t`Service centres`}
        onSubmit={(event) => event.preventDefault()}
      >
        <Select
          label={t`Service`}
          value={search.service ?? ''}
          onChange={({ target }) =>
            onSearch({
              ...(target.value !== '' && { service: target.value as ServiceCode }),
              ...(search.q !== undefined && { q: search.q }),
            })
          }
        >
          <option value="">{t`All services`}</option>
          {SERVICES.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </Select>
        <Field
          label={t`Name, building or what you need`}
          type="search"
          maxLength={80}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      {centres.isError ? (
        <ErrorState error={centres.error} onRetry={() => void centres.refetch()} />
      ) : centres.data === undefined ? (
        <SkeletonLines lines={10} height="3em" />
      ) : (
        <>
          <p className={styles['small']} role="status">
            <Plural value={items.length} one="# centre" other="# centres" />
          </p>
          <div className={styles['park']}>
            {items.length === 0 ? (
              <EmptyState
                icon="building"
                title={<Trans>No centre matches</Trans>}
                actions={
                  <Button
                    look="primary"
                    onClick={() => {
                      setTyped('');
                      onSearch({});
                    }}
                  >
                    <Trans>Show all centres</Trans>
                  </Button>
                }
              />
            ) : (
              <ol className={styles['centres']}>
                {items.map((centre, index) => (
                  <CentreCard
                    key={centre.slug}
                    centre={centre}
                    number={index + 1}
                    wanted={search.service}
                  />
                ))}
              </ol>
            )}
            <ParkMap centres={items} />
          </div>
        </>
      )}
    </Page>
  );
}

interface CardProps {
  centre: Centre;
  number: number;
  wanted: ServiceCode | undefined;
}

function CentreCard({ centre, number, wanted }: CardProps) {
  return (
    <li className={styles['card']}>
      <h2 className={styles['numbered']}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <Link
          to="/park/$slug"
          params={{ slug: centre.slug }}
          search={wanted === undefined ? {} : { service: wanted }}
        >
          {centre.name}
        </Link>
      </h2>
      <p className={styles['small']}>
        {centre.building} · {centre.level} · {centre.address}
      </p>
      <p>{centre.about}</p>
      <ul className={styles['tags']}>
        {centre.services.map(({ code, name }) => (
          <li key={code}>
            <Tag tone={code === wanted ? 'solid' : 'green'}>{name}</Tag>
          </li>
        ))}
        {centre.demonstration && (
          <li>
            <Tag tone="copper">
              <Trans>demonstration</Trans>
            </Tag>
          </li>
        )}
      </ul>
      <OpenNow hours={centre.hours} />
    </li>
  );
}

function ParkMap({ centres }: { centres: readonly Centre[] }) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const marks = useMemo(
    () =>
      new Map<string, SketchMark>(
        centres.map(({ buildingSlug }, index) => [buildingSlug, { lit: true, badge: index + 1 }]),
      ),
    [centres],
  );
  if (district === undefined) return <Skeleton height="420px" />;
  return (
    <figure className={styles['map']}>
      <DistrictSketch
        label={t`Map of the service centres`}
        district={district}
        marks={marks}
        link={(slug, _name, drawing) => {
          const here = centres.find(({ buildingSlug }) => buildingSlug === slug);
          return here === undefined ? (
            drawing
          ) : (
            <Link
              key={slug}
              to="/park/$slug"
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
