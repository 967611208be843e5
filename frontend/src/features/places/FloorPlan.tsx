import { useLingui } from '@lingui/react/macro';
import { useRef, type KeyboardEvent } from 'react';
import type { FloorCounter, FloorPlan as Plan } from '@/lib/api/types';
import { nearestCounter } from './nearestCounter';
import styles from './FloorPlan.module.css';

const MARGIN_M = 0.6;
/** Below this scale the plan scrolls sideways instead of shrinking further. */
const LEAST_PX_OF_METRE = 9;

interface Props {
  plan: Plan;
  lit: ReadonlySet<string>;
  /** What lit counters have in common, where they do not all stock the same part. */
  litMeans?: string;
  chosen: string | null;
  onChoose: (number: string) => void;
}

/** A floor seen from above. One counter is in the tab order; arrow keys go to the next in that direction. */
export function FloorPlan({ plan, lit, litMeans, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const stop = plan.counters.find(({ number }) => number === chosen) ?? plan.counters[0];

  function nameOf({ number, supplier }: FloorCounter): string {
    const who = supplier?.name ?? t`free`;
    if (litMeans !== undefined)
      return lit.has(number) ? `${number}, ${litMeans}` : `${number}, ${who}`;
    return lit.has(number) ? t`${number}, ${who}, has it` : `${number}, ${who}`;
  }

  function onKeyDown(event: KeyboardEvent, counter: FloorCounter) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(counter.number);
      return;
    }
    const next = nearestCounter(plan.counters, counter, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next.number);
    svg.current?.querySelector<SVGGElement>(`[data-counter="${CSS.escape(next.number)}"]`)?.focus();
  }

  return (
    <div className={styles['scroll']}>
      <svg
        ref={svg}
        className={styles['plan']}
        style={{ minWidth: `${plan.widthM * LEAST_PX_OF_METRE}px` }}
        viewBox={`${-MARGIN_M} ${-MARGIN_M} ${plan.widthM + 2 * MARGIN_M} ${plan.heightM + 2 * MARGIN_M}`}
        role="group"
        aria-label={t`Floor plan, ${plan.label}`}
      >
        <rect className={styles['floor']} width={plan.widthM} height={plan.heightM} rx="0.4" />
        {plan.atrium !== null && (
          <g className={styles['atrium']} aria-hidden="true">
            <rect
              x={plan.atrium.x}
              y={plan.heightM - plan.atrium.y - plan.atrium.h}
              width={plan.atrium.w}
              height={plan.atrium.h}
            />
            <text
              x={plan.atrium.x + plan.atrium.w / 2}
              y={plan.heightM - plan.atrium.y - plan.atrium.h / 2}
            >
              {t`Atrium`}
            </text>
          </g>
        )}
        {plan.counters.map((counter) => (
          <g
            key={counter.id}
            data-counter={counter.number}
            role="button"
            tabIndex={counter === stop ? 0 : -1}
            aria-pressed={counter.number === chosen}
            aria-label={nameOf(counter)}
            className={[
              styles['counter'],
              counter.supplier !== null && styles['taken'],
              lit.has(counter.number) && styles['lit'],
              counter.number === chosen && styles['chosen'],
            ]
              .filter(Boolean)
              .join(' ')}
            onClick={() => onChoose(counter.number)}
            onKeyDown={(event) => onKeyDown(event, counter)}
          >
            <rect
              x={counter.x}
              y={plan.heightM - counter.y - counter.h}
              width={counter.w}
              height={counter.h}
              rx="0.15"
            />
            <text
              x={counter.x + counter.w / 2}
              y={plan.heightM - counter.y - counter.h / 2}
              fontSize={Math.min(0.8, counter.h * 0.4, (counter.w * 1.3) / counter.number.length)}
              aria-hidden="true"
            >
              {counter.number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
