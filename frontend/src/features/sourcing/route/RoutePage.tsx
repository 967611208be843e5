import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { BomRoute } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { dayText, numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { DistrictSketch, type SketchMark } from '@/ui/map/DistrictSketch';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ProgressBar, Skeleton, SkeletonLines } from '@/ui/States';
import { boxOf, buildingsOf, floorsOf } from './floors';
import { FloorWalk } from './FloorWalk';
import { LeftLines } from './LeftLines';
import { routeQuery } from './queries';
import { RouteControls } from './RouteControls';
import type { RouteSearch } from './search';
import { StopCard, tickOf } from './StopCard';
import { useTicks } from './ticks';
import styles from './Route.module.css';

interface Props {
  id: string;
  search: RouteSearch;
  onSearch: (search: RouteSearch) => void;
}

/** The round that picks the parts of a list up on foot. */
export function RoutePage({ id, search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: route, error, isPlaceholderData, refetch } = useQuery(routeQuery(id, search));
  return (
    <Page title={t`Pick-up route`}>
      <ProgressBar busy={isPlaceholderData} />
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/boms/$id" params={{ id }} className={styles['back']}>
            <Trans>The list</Trans>
          </Link>
          <h1>
            <Trans>Pick-up route</Trans>
          </h1>
        </header>
        <RouteControls search={search} day={route?.day} onSearch={onSearch} />
        {error !== null ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : route === undefined ? (
          <SkeletonLines lines={12} />
        ) : (
          <Planned route={route} />
        )}
      </div>
    </Page>
  );
}

function Planned({ route }: { route: BomRoute }) {
  const ticks = useTicks(route.bom);
  const floors = useMemo(() => floorsOf(route.stops), [route]);
  const all = route.stops.flatMap((stop) => stop.lines.map((line) => tickOf(stop, line.partId)));
  const bought = all.filter(ticks.has).length;
  if (route.stops.length === 0) {
    return (
      <>
        <EmptyState
          icon="pin"
          title={<Trans>No counter has anything of this list on {dayText(route.day)}</Trans>}
        >
          <p>
            <Trans>
              Counters sell what they have in stock. Lines that are not sure have to be checked on
              the list first; another day may help too.
            </Trans>
          </p>
        </EmptyState>
        <LeftLines left={route.left} />
      </>
    );
  }
  return (
    <>
      <dl className={styles['sums']}>
        <Sum name={<Trans>Counters</Trans>}>{numberText(route.stops.length)}</Sum>
        <Sum name={<Trans>Distance on foot</Trans>}>{numberText(route.metres)} m</Sum>
        <Sum name={<Trans>Time</Trans>}>
          <Trans>{numberText(route.minutes)} min</Trans>
        </Sum>
        <Sum name={<Trans>To pay</Trans>}>
          <Amount {...route.total} kind="total" />
        </Sum>
        <Sum name={<Trans>Bought</Trans>} screen>
          {bought} / {all.length}
        </Sum>
      </dl>
      <p className={styles['fine']}>
        <Plural value={route.boards} one="For # board" other="For # boards" />
        {route.startsAt !== null && (
          <>
            {' '}
            · <Trans>begins {momentText(route.startsAt)}</Trans>
          </>
        )}{' '}
        ·{' '}
        {route.exact ? (
          <Trans>no shorter round exists</Trans>
        ) : (
          <Trans>the shortest round that was found</Trans>
        )}
      </p>
      <div className={styles['layout']}>
        <RouteMap route={route} />
        <ol className={styles['stops']}>
          {route.stops.map((stop) => (
            <StopCard
              key={stop.counter.id}
              stop={stop}
              isBought={ticks.has}
              onBought={ticks.toggle}
            />
          ))}
        </ol>
      </div>
      <section className={styles['floors']}>
        <h2>
          <Trans>Floor by floor</Trans>
        </h2>
        <ul>
          {floors.map((visit) => (
            <li key={visit.key}>
              <h3>
                {visit.marketName}, {visit.floor}
              </h3>
              <FloorWalk visit={visit} />
            </li>
          ))}
        </ul>
      </section>
      <LeftLines left={route.left} />
      <p className={styles['fine']}>
        <Trans>
          Reckoned with {route.pace.streetMetresPerMinute} m a minute along streets,{' '}
          {route.pace.insideMetresPerMinute} m a minute among counters, {route.pace.floorSeconds} s
          a floor and {route.pace.stopMinutes} min at each counter. Escalators are taken to be in
          the middle of a floor. Nothing is reserved.
        </Trans>
      </p>
    </>
  );
}

interface SumProps {
  name: ReactNode;
  /** Whether it stays off paper. */
  screen?: boolean;
  children: ReactNode;
}

function Sum({ name, screen = false, children }: SumProps) {
  return (
    <div className={screen ? styles['screen'] : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RouteMap({ route }: { route: BomRoute }) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const { from } = route;
  const { numbers, places } = useMemo(() => buildingsOf(route.stops), [route]);
  const way = useMemo(() => (from === null ? places : [from, ...places]), [from, places]);
  const box = useMemo(() => boxOf(way), [way]);
  const marks = useMemo(
    () =>
      new Map<string, SketchMark>(
        [...numbers].map(([slug, badge]) => [slug, { lit: true, badge, named: true }]),
      ),
    [numbers],
  );
  return (
    <div className={styles['map']}>
      {district === undefined ? (
        <Skeleton height="300px" />
      ) : (
        <DistrictSketch
          label={t`Buildings of the round, with the numbers of its stops in each`}
          district={district}
          marks={marks}
          width={560}
          box={box}
          walk={way}
        />
      )}
    </div>
  );
}
