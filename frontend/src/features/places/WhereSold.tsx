import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { districtQuery } from '@/lib/api/shared';
import type { Counter } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { DistrictSketch, SKETCH_LINK, type SketchMark } from '@/ui/map/DistrictSketch';
import { Skeleton } from '@/ui/States';
import styles from './WhereSold.module.css';

export interface Stall {
  counter: Counter;
  seller: string;
  stock: number;
}

interface Props {
  part: string;
  stalls: readonly Stall[];
}

/** The counters that stock a part: lit on a small map of the district, and listed by building. */
export function WhereSold({ part, stalls }: Props) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const buildings = useMemo(() => byBuilding(stalls), [stalls]);
  const marks = useMemo(
    () =>
      new Map<string, SketchMark>(
        buildings.map(({ market, stalls: here }) => [market, { lit: true, badge: here.length }]),
      ),
    [buildings],
  );
  if (stalls.length === 0) return null;
  return (
    <section className={styles['where']} aria-labelledby="where">
      <h2 id="where">
        <Trans>Which counters have it</Trans>
      </h2>
      <div className={styles['layout']}>
        <div className={styles['map']}>
          {district === undefined ? (
            <Skeleton height="300px" />
          ) : (
            <DistrictSketch
              label={t`Buildings with counters that stock this part`}
              district={district}
              marks={marks}
              width={560}
              link={(slug, name, drawing) => (
                <Link
                  key={slug}
                  to="/markets/$slug"
                  params={{ slug }}
                  search={{ part }}
                  className={SKETCH_LINK}
                  aria-label={name}
                >
                  {drawing}
                </Link>
              )}
            />
          )}
        </div>
        <ul className={styles['list']}>
          {buildings.map(({ market, name, stalls: here }) => (
            <li key={market}>
              <h3>
                <Link to="/markets/$slug" params={{ slug: market }} search={{ part }}>
                  {name}
                </Link>
              </h3>
              <ul>
                {here.map(({ counter, seller, stock }) => (
                  <li key={`${counter.floor} ${counter.number} ${seller}`}>
                    <Link
                      to="/markets/$slug"
                      params={{ slug: market }}
                      search={{ part, floor: counter.floor, counter: counter.number }}
                      className={styles['counter']}
                    >
                      <span className={styles['place']}>
                        {counter.floor} {counter.number}
                      </span>
                      <span>{seller}</span>
                      <span className={styles['stock']}>{numberText(stock)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function byBuilding(stalls: readonly Stall[]) {
  const groups = new Map<string, { market: string; name: string; stalls: Stall[] }>();
  for (const stall of stalls) {
    const { market, marketName } = stall.counter;
    const group = groups.get(market) ?? { market, name: marketName, stalls: [] };
    group.stalls.push(stall);
    groups.set(market, group);
  }
  return [...groups.values()].sort((a, b) => b.stalls.length - a.stalls.length);
}
