import { memo } from 'react';
import type { FloorCounter } from '@/lib/api/types';
import { letterOf } from './drawPlan';
import { tradeFill } from './TradePatterns';
import { tradeOf } from './trades';
import styles from './FloorPlan.module.css';

interface Props {
  counters: readonly FloorCounter[];
  heightM: number;
  patterns: string;
  lit: ReadonlySet<string>;
  /** The one counter in the order of the keyboard. */
  stop: string | undefined;
  chosen: string | null;
  /** Numbers that stay bright while others fade; null when none fades. */
  bright: ((counter: FloorCounter) => boolean) | null;
  nameOf: (counter: FloorCounter) => string;
  /** Whether a picture below shows them already: only what is special is drawn. */
  pictured: boolean;
}

/** Some counters of a plan, drawn anew only when something about them changes. */
export const PlanCounters = memo(function PlanCounters({
  counters,
  heightM,
  patterns,
  lit,
  stop,
  chosen,
  bright,
  nameOf,
  pictured,
}: Props) {
  return counters.map((counter) => (
    <g
      key={counter.id}
      data-counter={counter.number}
      role="button"
      tabIndex={counter.number === stop ? 0 : -1}
      aria-pressed={counter.number === chosen}
      aria-label={nameOf(counter)}
      className={[
        styles['counter'],
        pictured && !lit.has(counter.number) && styles['pictured'],
        counter.supplier === null && styles['free'],
        lit.has(counter.number) && styles['lit'],
        bright !== null && !pictured && !bright(counter) && styles['faded'],
        counter.number === chosen && styles['chosen'],
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Shape
        counter={counter}
        heightM={heightM}
        fill={pictured ? 'transparent' : tradeFill(patterns, tradeOf(counter.trade))}
      />
      {(!pictured || lit.has(counter.number)) && (
        <text
          x={counter.x + counter.w / 2}
          y={heightM - counter.y - counter.h / 2}
          fontSize={letterOf(counter)}
          aria-hidden="true"
        >
          {counter.number}
        </text>
      )}
    </g>
  ));
});

interface ShapeProps {
  counter: Pick<FloorCounter, 'x' | 'y' | 'w' | 'h' | 'outline'>;
  heightM: number;
  fill: string;
}

/** A counter's outline: nearly always a rectangle. */
export function Shape({ counter, heightM, fill }: ShapeProps) {
  return counter.outline === null ? (
    <rect
      x={counter.x}
      y={heightM - counter.y - counter.h}
      width={counter.w}
      height={counter.h}
      rx="0.15"
      fill={fill}
    />
  ) : (
    <polygon
      points={counter.outline.map(({ x, y }) => `${x},${heightM - y}`).join(' ')}
      fill={fill}
    />
  );
}
