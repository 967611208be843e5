import { useLingui } from '@lingui/react/macro';
import { useRef, type KeyboardEvent } from 'react';
import type { FloorCounter, FloorPlan as Plan } from '@/lib/api/types';
import { nearestCounter } from './nearestCounter';
import styles from './FloorPlan.module.css';

const MARGIN_M = 1.2;

interface Props {
  plan: Plan;
  lit: ReadonlySet<string>;
  chosen: string | null;
  onChoose: (number: string) => void;
}

/** A floor seen from above. One counter is in the tab order; arrow keys go to the next in that direction. */
export function FloorPlan({ plan, lit, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const stop = plan.counters.find(({ number }) => number === chosen) ?? plan.counters[0];

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
    <svg
      ref={svg}
      className={styles['plan']}
      viewBox={`${-MARGIN_M} ${-MARGIN_M} ${plan.widthM + 2 * MARGIN_M} ${plan.heightM + 2 * MARGIN_M}`}
      role="group"
      aria-label={t`Floor plan, ${plan.label}`}
    >
      <rect className={styles['floor']} width={plan.widthM} height={plan.heightM} rx="0.4" />
      {plan.counters.map((counter) => (
        <g
          key={counter.id}
          data-counter={counter.number}
          role="button"
          tabIndex={counter === stop ? 0 : -1}
          aria-pressed={counter.number === chosen}
          aria-label={nameOf(counter, lit.has(counter.number), t)}
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
          {counter.w >= 1.6 && (
            <text
              x={counter.x + counter.w / 2}
              y={plan.heightM - counter.y - counter.h / 2 + 0.24}
              aria-hidden="true"
            >
              {counter.number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

type Translate = ReturnType<typeof useLingui>['t'];

function nameOf({ number, supplier }: FloorCounter, lit: boolean, t: Translate): string {
  const who = supplier === null ? t`free` : supplier.name;
  return lit ? t`${number}, ${who}, has it` : `${number}, ${who}`;
}
