import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Centre } from '@/lib/api/types';
import { useRested } from '@/lib/hooks';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { SKETCH_LINK } from '@/ui/map/DistrictSketch';
import { ListBesideMap, Numbered } from '@/ui/map/ListBesideMap';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { OpenNow } from './OpenNow';
import { centresQuery } from './queries';
import { SERVICES, type ParkSearch, type ServiceCode } from './search';
import { useServiceWord } from './words';
import pieces from '@/ui/Pieces.module.css';
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
      <header className={pieces['intro']}>
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
        <p className={pieces['buttons']}>
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
          <p className={pieces['small']} role="status">
            <Plural value={items.length} one="# centre" other="# centres" />
          </p>
          <ListBesideMap
            label={t`Map of the service centres`}
            items={items}
            link={({ slug, name }, drawing) => (
              <Link
                key={slug}
                to="/park/$slug"
                params={{ slug }}
                className={SKETCH_LINK}
                aria-label={name}
              >
                <title>{name}</title>
                {drawing}
              </Link>
            )}
          >
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
          </ListBesideMap>
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
      <Numbered number={number}>
        <Link
          to="/park/$slug"
          params={{ slug: centre.slug }}
          search={wanted === undefined ? {} : { service: wanted }}
        >
          {centre.name}
        </Link>
      </Numbered>
      <p className={pieces['small']}>
        {centre.building} · {centre.level} · {centre.address}
      </p>
      <p>{centre.about}</p>
      <ul className={pieces['tags']}>
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
