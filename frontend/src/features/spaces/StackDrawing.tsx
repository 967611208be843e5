import { useLingui } from '@lingui/react/macro';
import { holds, levelsOf, type Stack } from './levels';
import styles from './StackDrawing.module.css';

/** A small silhouette of a building with the space's levels filled in. */
export function StackIcon({ stack, size = 46 }: { stack: Stack; size?: number }) {
  const levels = levelsOf(stack);
  const height = Math.min(44, 8 + levels.length * 1.6);
  const step = height / levels.length;
  const width = levels.length > 40 ? 16 : 24;
  return (
    <svg
      className={styles['icon']}
      width={size}
      height={size}
      viewBox="0 0 46 46"
      aria-hidden="true"
    >
      <line className={styles['ground']} x1="3" x2="43" y1="45" y2="45" />
      <rect
        className={styles['tower']}
        x={(46 - width) / 2}
        y={45 - height}
        width={width}
        height={height}
      />
      {levels.map((level, index) =>
        holds(stack, level) ? (
          <rect
            key={level}
            className={styles['lit']}
            x={(46 - width) / 2}
            y={45 - height + index * step}
            width={width}
            height={Math.max(1.6, step)}
          />
        ) : null,
      )}
    </svg>
  );
}

const WIDTH = 330;
const LEFT = 118;
const TOWER = 150;
const ROW_MAX = 17;
const HEIGHT_MAX = 430;

/** The building in section: every level a line, the space's levels filled. */
export function StackDrawing({ stack, building }: { stack: Stack; building: string }) {
  const { t } = useLingui();
  const levels = levelsOf(stack);
  const row = Math.min(ROW_MAX, HEIGHT_MAX / Math.max(1, levels.length));
  const height = levels.length * row + 16;
  const ground = 8 + stack.floors * row;
  const lit = levels.filter((level) => holds(stack, level));
  const top = lit[0];
  const bottom = lit.at(-1);
  const label =
    top === undefined || bottom === undefined
      ? t`${building} in section`
      : t`${building} in section: levels ${nameOf(bottom)} to ${nameOf(top)} of ${stack.floors}`;
  return (
    <svg
      className={styles['section']}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect className={styles['earth']} x="0" y={ground} width={WIDTH} height={height - ground} />
      {levels.map((level, index) => (
        <rect
          key={level}
          className={holds(stack, level) ? styles['lit'] : styles['level']}
          x={LEFT}
          y={8 + index * row + 0.5}
          width={TOWER}
          height={Math.max(1, row - 1)}
        />
      ))}
      <line className={styles['ground']} x1="0" x2={WIDTH} y1={ground} y2={ground} />
      {markedLevels(levels, lit).map((level) => (
        <text
          key={level}
          className={lit.includes(level) ? styles['litName'] : styles['levelName']}
          x={LEFT - 10}
          y={8 + levels.indexOf(level) * row + row / 2 + 4}
        >
          {nameOf(level)}
        </text>
      ))}
    </svg>
  );
}

const nameOf = (level: number): string => (level < 0 ? `B${-level}` : `${level}F`);

/** The top, the ground, the deepest, and the ends of the space: names that do not crowd. */
function markedLevels(levels: readonly number[], lit: readonly number[]): number[] {
  const wanted = [lit[0], lit.at(-1), levels[0], 1, levels.at(-1)];
  const marked: number[] = [];
  for (const level of wanted) {
    if (level === undefined || !levels.includes(level)) continue;
    const crowded = marked.some(
      (other) => Math.abs(levels.indexOf(other) - levels.indexOf(level)) * rowHeight(levels) < 13,
    );
    if (!crowded) marked.push(level);
  }
  return marked;
}

const rowHeight = (levels: readonly number[]): number =>
  Math.min(ROW_MAX, HEIGHT_MAX / Math.max(1, levels.length));
