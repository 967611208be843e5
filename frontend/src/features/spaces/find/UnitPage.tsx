import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NearPlace, Unit, UnitDetail } from '@/lib/api/types';
import { areaText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { StackDrawing } from '../StackDrawing';
import { useSpaceWords } from '../words';
import { Cost } from './Cost';
import { unitQuery } from './queries';
import { SaveHeart } from './SaveHeart';
import { useUnitFacts } from './words';
import place from '../Place.module.css';
import styles from './UnitPage.module.css';

interface Props {
  id: string;
  /** How it is viewed and asked about. */
  letting?: ReactNode;
  /** How it is leased. */
  lease?: ReactNode;
}

/** A unit to lease: what it is, what it really costs, what its owner asks and has proved, and what is near. */
export function UnitPage({ id, letting, lease }: Props) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(unitQuery(id));
  if (error !== null || data === undefined) {
    return (
      <Page title={t`Unit`}>
        <h1 className="hidden-text">{t`Unit`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const { unit } = data;
  return (
    <Page title={`${unit.building.name}, ${unit.label}`}>
      <nav className={place['back']} aria-label={t`Back`}>
        <Link to="/spaces/find">
          <Trans>Find a space by what you need</Trans>
        </Link>
      </nav>
      <div className={styles['layout']}>
        <div className={place['main']}>
          <Head unit={unit} />
          <p className={place['about']}>{data.about}</p>
          {lease}
          <Facts unit={unit} />
        </div>
        <Aside unit={unit} />
      </div>
      {letting}
      <section className={styles['part']} aria-labelledby="cost">
        <h2 id="cost">
          <Trans>What it really costs</Trans>
        </h2>
        <Cost cost={unit.cost} />
      </section>
      <div className={styles['two']}>
        <Requirements unit={unit} />
        <Near detail={data} />
      </div>
    </Page>
  );
}

function Head({ unit }: { unit: Unit }) {
  const words = useSpaceWords();
  const name = `${unit.building.name}, ${unit.label}`;
  return (
    <header className={place['head']}>
      <h1>{name}</h1>
      <p className={place['where']}>
        <Icon name="pin" size={17} />
        <span>
          {areaText(unit.area)} ·{' '}
          <Link to="/spaces/$id" params={{ id: unit.space.id }}>
            {unit.space.name}
          </Link>
          , {unit.building.address}
        </span>
      </p>
      <p className={styles['tags']}>
        <Tag tone="green">{words.ownership(unit.ownership)}</Tag>
        {unit.use.map((use) => (
          <Tag key={use} tone="solid">
            {words.use(use)}
          </Tag>
        ))}
        {unit.proof === null && (
          <Tag tone="copper">
            <Trans>Title not proved</Trans>
          </Tag>
        )}
        {!unit.confirmed && (
          <Tag tone="copper">
            <Trans>Not confirmed for 30 days</Trans>
          </Tag>
        )}
        {unit.demonstration && (
          <Tag tone="copper">
            <Trans>Demonstration: this unit is invented</Trans>
          </Tag>
        )}
      </p>
      <div className={styles['deeds']}>
        <SaveHeart id={unit.id} name={name} />
        <Link to="/spaces/compare" search={{ units: [unit.id] }} className={buttonClass('plain')}>
          <Trans>Compare</Trans>
        </Link>
        <CopyButton text={window.location.href}>
          <Trans>Copy the link</Trans>
        </CopyButton>
      </div>
    </header>
  );
}

function Facts({ unit }: { unit: Unit }) {
  const factsOf = useUnitFacts();
  return (
    <dl className={styles['facts']}>
      {factsOf(unit).map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Aside({ unit }: { unit: Unit }) {
  const stack = {
    floors: Math.max(unit.building.floors, unit.level),
    basements: 1,
    from: unit.level,
    to: unit.level,
  };
  return (
    <figure className={place['stack']}>
      <StackDrawing stack={stack} building={unit.building.name} />
      <figcaption>
        <strong>{unit.label}</strong> · {unit.owner}
      </figcaption>
    </figure>
  );
}

function Requirements({ unit }: { unit: Unit }) {
  return (
    <section className={styles['part']} aria-labelledby="requirements">
      <h2 id="requirements">
        <Trans>Leasing requirements</Trans>
      </h2>
      {unit.requirements.length === 0 ? (
        <p>
          <Trans>None: any maker may lease.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {unit.requirements.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Near({ detail }: { detail: UnitDetail }) {
  return (
    <section className={styles['part']} aria-labelledby="near">
      <h2 id="near">
        <Trans>On foot</Trans>
      </h2>
      <Places title={<Trans>Metro stations</Trans>} places={detail.stations} />
      <Places title={<Trans>Markets</Trans>} places={detail.markets} linked />
      <p className={place['estimated']}>
        <Trans>
          Along the streets of our map at 80 m a minute. Positions are estimates, to about 80 m.
        </Trans>
      </p>
    </section>
  );
}

interface PlacesProps {
  title: ReactNode;
  places: readonly NearPlace[];
  linked?: boolean;
}

function Places({ title, places, linked = false }: PlacesProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['places']}>
        {places.map(({ slug, name, minutes, metres }) => (
          <li key={slug}>
            <span>
              {linked ? (
                <Link to="/markets/$slug" params={{ slug }}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </span>
            <span>
              <strong>
                <Trans>{minutes} min</Trans>
              </strong>{' '}
              {metres} m
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
