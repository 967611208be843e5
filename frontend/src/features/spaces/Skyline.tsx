import type { Space } from '@/lib/api/types';
import { holds, levelsOf, type Stack } from './levels';
import { useStacks } from './stacks';
import styles from './StackDrawing.module.css';

const STEP = 3;
const WIDTH = 17;
const GAP = 5;

/** Every building with a space to let, side by side on one ground, the spaces lit: a picture, no more. */
export function Skyline({ spaces }: { spaces: readonly Space[] }) {
  const stackOf = useStacks();
  const houses = new Map<string, Stack[]>();
  for (const space of spaces) {
    houses.set(space.buildingSlug, [...(houses.get(space.buildingSlug) ?? []), stackOf(space)]);
  }
  const rows = [...houses.values()];
  const top = Math.max(1, ...rows.map(heightOf));
  const width = rows.length * (WIDTH + GAP) + GAP;
  const height = top * STEP + 2;
  return (
    <svg className={styles['skyline']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.map((stacks, index) => (
        <House key={index} stacks={stacks} x={GAP + index * (WIDTH + GAP)} ground={height - 1} />
      ))}
      <line className={styles['ground']} x1="0" x2={width} y1={height - 1} y2={height - 1} />
    </svg>
  );
}

const heightOf = (stacks: readonly Stack[]): number =>
  Math.max(...stacks.map(({ floors }) => floors));

function House({ stacks, x, ground }: { stacks: readonly Stack[]; x: number; ground: number }) {
  const floors = heightOf(stacks);
  return (
    <g>
      <rect
        className={styles['tower']}
        x={x}
        y={ground - floors * STEP}
        width={WIDTH}
        height={floors * STEP}
      />
      {levelsOf({ floors, basements: 0 })
        .filter((level) => stacks.some((stack) => holds(stack, level)))
        .map((level) => (
          <rect
            key={level}
            className={styles['lit']}
            x={x + 1.5}
            y={ground - level * STEP + 0.4}
            width={WIDTH - 3}
            height={STEP - 0.8}
          />
        ))}
    </g>
  );
}
