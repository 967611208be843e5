import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { FloorPlan as Plan, Unit } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { levelLabel, type StackRow } from './floorStack';
import type { MarketSearch } from './search';
import styles from './FloorStack.module.css';

interface Props {
  market: string;
  rows: readonly StackRow<Plan, Unit>[];
  /** The label of the floor that is open; null when none is. */
  current: string | null;
  /** How many counters of each floor have what is looked for, by label; null when nothing is. */
  hits: ReadonlyMap<string, number> | null;
  /** What of the address stays from floor to floor. */
  kept: MarketSearch;
}

/** A building seen from the side: each floor with its trade, its counters and what is to let there. */
export function FloorStack({ market, rows, current, hits, kept }: Props) {
  const { t } = useLingui();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // Tall buildings: what is open is shown, or else the uppermost floor with counters.
    const open =
      frame.current?.querySelector<HTMLElement>('[aria-current]') ??
      frame.current?.querySelector<HTMLElement>('[data-plan]');
    if (frame.current !== null && open !== null && open !== undefined) {
      frame.current.scrollTo({ top: open.offsetTop - frame.current.clientHeight / 3 });
    }
  }, [current, market]);
  return (
    <nav ref={frame} aria-label={t`Floors`} className={styles['stack']}>
      <ol>
        {rows.map((row) =>
          row.kind === 'run' ? (
            <li key={row.from} className={styles['run']}>
              {row.from === row.to
                ? levelLabel(row.from)
                : `${levelLabel(Math.min(row.from, row.to))} – ${levelLabel(Math.max(row.from, row.to))}`}
              <span>
                <Trans>offices and other use</Trans>
              </span>
            </li>
          ) : (
            <li key={row.level}>
              <Link
                to="/markets/$slug"
                params={{ slug: market }}
                search={{ ...kept, floor: row.label }}
                aria-current={row.label === current ? 'true' : undefined}
                data-plan={row.plan === null ? undefined : ''}
                resetScroll={false}
              >
                <strong>{row.label}</strong>
                <span className={styles['trade']}>{row.plan?.name ?? <Trans>Offices</Trans>}</span>
                <span className={styles['counts']}>
                  {row.plan !== null && (
                    <span>
                      <Plural value={row.plan.counters.length} one="# counter" other="# counters" />
                    </span>
                  )}
                  {row.units.length > 0 && (
                    <span className={styles['let']}>
                      <Plural value={row.units.length} one="# unit to let" other="# units to let" />
                    </span>
                  )}
                </span>
                {hits !== null && row.plan !== null && <Hits count={hits.get(row.label) ?? 0} />}
              </Link>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

function Hits({ count }: { count: number }) {
  return (
    <span className={count > 0 ? styles['hits'] : styles['none']}>
      {numberText(count)}
      <span className="hidden-text">
        {' '}
        <Trans>with what is looked for</Trans>
      </span>
    </span>
  );
}
