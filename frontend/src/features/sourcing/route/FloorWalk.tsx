import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@/ui/States';
import type { FloorVisit } from './floors';
import { plansQuery } from './queries';
import styles from './Route.module.css';

const MARGIN_M = 0.6;

/** A floor with the way over it and its stops, numbered. */
export function FloorWalk({ visit }: { visit: FloorVisit }) {
  const { t } = useLingui();
  const { data } = useQuery(plansQuery(visit.market));
  const plan = data?.floorPlans.find(({ level }) => level === visit.level);
  if (plan === undefined) return <Skeleton height="200px" />;
  const { widthM, heightM, atrium, outline, counters } = plan;
  const goals = new Map(visit.stops.map(({ counter, position }) => [counter.number, position]));
  const line = visit.way.map(({ x, y }) => `${x} ${heightM - y}`).join('L');
  const [start] = visit.way;
  return (
    <svg
      className={styles['floor']}
      viewBox={`${-MARGIN_M} ${-MARGIN_M} ${widthM + 2 * MARGIN_M} ${heightM + 2 * MARGIN_M}`}
      role="img"
      aria-label={t`${visit.marketName}, ${visit.floor}: way to ${visit.stops
        .map(({ counter }) => counter.number)
        .join(', ')}`}
    >
      {outline === null ? (
        <rect className={styles['ground']} width={widthM} height={heightM} rx="0.4" />
      ) : (
        <polygon
          className={styles['ground']}
          points={outline.map(({ x, y }) => `${x},${heightM - y}`).join(' ')}
        />
      )}
      {atrium !== null && (
        <rect
          className={styles['atrium']}
          x={atrium.x}
          y={heightM - atrium.y - atrium.h}
          width={atrium.w}
          height={atrium.h}
        />
      )}
      {counters.map(({ number, x, y, w, h }) => (
        <rect
          key={number}
          className={goals.has(number) ? styles['goal'] : styles['stall']}
          x={x}
          y={heightM - y - h}
          width={w}
          height={h}
        />
      ))}
      <path className={styles['way']} d={`M${line}`} />
      {start !== undefined && (
        <rect
          className={styles['stairs']}
          x={start.x - 1}
          y={heightM - start.y - 1}
          width="2"
          height="2"
        />
      )}
      {visit.stops.map(({ position, counter }) => (
        <g
          key={position}
          className={styles['mark']}
          transform={`translate(${counter.spot.x} ${heightM - counter.spot.y})`}
        >
          <circle r="1.7" />
          <text y="0.65">{position}</text>
        </g>
      ))}
    </svg>
  );
}
