import { useLingui } from '@lingui/react/macro';
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { FloorCounter, FloorPlan as Plan } from '@/lib/api/types';
import { nearestCounter } from './nearestCounter';
import { PlanCounters } from './PlanCounters';
import { PlanPicture } from './PlanPicture';
import { TradePatterns } from './TradePatterns';
import { tradeOf, useTradeNames, type Trade } from './trades';
import { byCell, cellsInView, isInView, sameCells, WHOLE_UP_TO, type Cells } from './visibleCells';
import styles from './FloorPlan.module.css';

const MARGIN_M = 0.6;
/** Below this scale the plan scrolls sideways instead of shrinking further. */
const LEAST_PX_OF_METRE = 9;
const ZOOM_STEP = 1.35;
const MOST_ZOOM = 4;
const REST_MS = 90;

interface Props {
  plan: Plan;
  lit: ReadonlySet<string>;
  /** What lit counters have in common, where they do not all stock the same part. */
  litMeans?: string;
  chosen: string | null;
  onChoose: (number: string) => void;
  /** The only trade that is not faded. */
  trade?: Trade | undefined;
  /** Whether counters that are not lit fade. */
  fadeOthers?: boolean;
}

/** A floor seen from above. One counter is in the tab order; arrow keys go to the next in that direction. */
export function FloorPlan({ plan, lit, litMeans, chosen, onChoose, trade, fadeOthers }: Props) {
  const { t } = useLingui();
  const patterns = useId();
  const frame = useRef<HTMLDivElement>(null);
  const trades = useTradeNames();
  const [zoom, setZoom] = useState(1);
  const stop = plan.counters.find(({ number }) => number === chosen) ?? plan.counters[0];
  const hasLit = fadeOthers === true && lit.size > 0;
  const cells = useMemo(() => byCell(plan.counters), [plan]);
  const seen = useSeenCells(frame, plan, zoom);
  const held = useHeldMiddle(frame, zoom);

  const nameOf = useCallback(
    ({ number, supplier, trade: code }: FloorCounter): string => {
      const who = supplier?.name ?? t`free`;
      const what = trades[tradeOf(code)];
      if (litMeans !== undefined) {
        return lit.has(number) ? `${number}, ${litMeans}, ${what}` : `${number}, ${who}, ${what}`;
      }
      return lit.has(number) ? t`${number}, ${who}, has it` : `${number}, ${who}, ${what}`;
    },
    // The names follow the language, which makes a new t.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [lit, litMeans, t],
  );
  const bright = useMemo(
    () =>
      trade === undefined && !hasLit
        ? null
        : (counter: FloorCounter) =>
            hasLit ? lit.has(counter.number) : tradeOf(counter.trade) === trade,
    [trade, hasLit, lit],
  );

  const counterAt = (event: { target: EventTarget }): FloorCounter | undefined => {
    const number = (event.target as Element)
      .closest('[data-counter]')
      ?.getAttribute('data-counter');
    return plan.counters.find((counter) => counter.number === number);
  };

  function onClick(event: MouseEvent) {
    const counter = counterAt(event);
    if (counter !== undefined) onChoose(counter.number);
  }

  function onKeyDown(event: KeyboardEvent) {
    const counter = counterAt(event);
    if (counter === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(counter.number);
      return;
    }
    const next = nearestCounter(plan.counters, counter, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next.number);
    frame.current
      ?.querySelector<SVGGElement>(`[data-counter="${CSS.escape(next.number)}"]`)
      ?.focus();
  }

  const whole = plan.counters.length <= WHOLE_UP_TO;
  const viewBox = `${-MARGIN_M} ${-MARGIN_M} ${plan.widthM + 2 * MARGIN_M} ${plan.heightM + 2 * MARGIN_M}`;
  return (
    <div className={styles['around']}>
      <div className={styles['zoom']} role="group" aria-label={t`Size of the plan`}>
        <button
          type="button"
          aria-label={t`Larger`}
          disabled={zoom >= MOST_ZOOM}
          onClick={() => {
            held();
            setZoom(Math.min(MOST_ZOOM, zoom * ZOOM_STEP));
          }}
        >
          {'+'}
        </button>
        <button
          type="button"
          aria-label={t`Smaller`}
          disabled={zoom <= 1}
          onClick={() => {
            held();
            setZoom(Math.max(1, zoom / ZOOM_STEP));
          }}
        >
          {'−'}
        </button>
      </div>
      {/* The scrolled frame is reached by its counters, which scroll into view as they are focused. */}
      <div ref={frame} className={styles['scroll']}>
        <div
          className={styles['sheet']}
          style={{
            width: `${zoom * 100}%`,
            minWidth: `${plan.widthM * LEAST_PX_OF_METRE * zoom}px`,
          }}
        >
          {!whole && (
            <>
              <svg className={styles['ground']} viewBox={viewBox} aria-hidden="true">
                <Ground plan={plan} />
              </svg>
              <PlanPicture plan={plan} marginM={MARGIN_M} bright={bright} />
            </>
          )}
          <svg
            className={styles['plan']}
            viewBox={viewBox}
            role="group"
            aria-label={t`Floor plan, ${plan.label}`}
            onClick={onClick}
            onKeyDown={onKeyDown}
          >
            {whole && (
              <>
                <TradePatterns id={patterns} />
                <Ground plan={plan} />
              </>
            )}
            {[...cells].map(([key, counters]) =>
              whole || seen === null || isInView(key, seen) ? (
                <PlanCounters
                  key={key}
                  counters={counters}
                  heightM={plan.heightM}
                  patterns={patterns}
                  lit={lit}
                  stop={counters.includes(stop as FloorCounter) ? stop?.number : undefined}
                  chosen={counters.some(({ number }) => number === chosen) ? chosen : null}
                  bright={bright}
                  nameOf={nameOf}
                  pictured={!whole}
                />
              ) : null,
            )}
          </svg>
        </div>
      </div>
    </div>
  );
}

/** The floor itself and the opening in its middle. */
export function Ground({
  plan,
}: {
  plan: Pick<Plan, 'widthM' | 'heightM' | 'atrium' | 'outline'>;
}) {
  const { t } = useLingui();
  const { widthM, heightM, atrium, outline } = plan;
  return (
    <>
      {outline === null ? (
        <rect className={styles['floor']} width={widthM} height={heightM} rx="0.4" />
      ) : (
        <polygon
          className={styles['floor']}
          points={outline.map(({ x, y }) => `${x},${heightM - y}`).join(' ')}
        />
      )}
      {atrium !== null && (
        <g className={styles['atrium']} aria-hidden="true">
          <rect x={atrium.x} y={heightM - atrium.y - atrium.h} width={atrium.w} height={atrium.h} />
          <text x={atrium.x + atrium.w / 2} y={heightM - atrium.y - atrium.h / 2}>
            {t`Atrium`}
          </text>
        </g>
      )}
    </>
  );
}

/** Which cells of a large plan are in sight; null until that is known. */
function useSeenCells(
  frame: { current: HTMLDivElement | null },
  plan: Plan,
  zoom: number,
): Cells | null {
  const [seen, setSeen] = useState<Cells | null>(null);
  useEffect(() => {
    const scrolled = frame.current;
    if (scrolled === null || plan.counters.length <= WHOLE_UP_TO) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth } = scrolled;
      const now = cellsInView(
        {
          left: scrollLeft,
          top: scrollTop,
          width: clientWidth,
          height: clientHeight,
          scale: scrollWidth / (plan.widthM + 2 * MARGIN_M),
        },
        plan.heightM,
      );
      setSeen((before) => (sameCells(before, now) ? before : now));
    };
    // While the picture moves it is enough; what can be chosen follows when it rests.
    let rest: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(rest);
      rest = setTimeout(look, REST_MS);
    };
    look();
    scrolled.addEventListener('scroll', moved, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(scrolled);
    return () => {
      clearTimeout(rest);
      scrolled.removeEventListener('scroll', moved);
      watch.disconnect();
    };
  }, [frame, plan, zoom]);
  return seen;
}

/** Keeps the middle of what is seen where it is while the size changes; to be called before. */
function useHeldMiddle(frame: { current: HTMLDivElement | null }, zoom: number): () => void {
  const middle = useRef<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    const scrolled = frame.current;
    const at = middle.current;
    if (scrolled === null || at === null) return;
    middle.current = null;
    scrolled.scrollTo(
      at[0] * scrolled.scrollWidth - scrolled.clientWidth / 2,
      at[1] * scrolled.scrollHeight - scrolled.clientHeight / 2,
    );
  }, [frame, zoom]);
  return () => {
    const scrolled = frame.current;
    if (scrolled === null) return;
    middle.current = [
      (scrolled.scrollLeft + scrolled.clientWidth / 2) / scrolled.scrollWidth,
      (scrolled.scrollTop + scrolled.clientHeight / 2) / scrolled.scrollHeight,
    ];
  };
}
