/** A purchase that could be chosen: what it costs at some number of suppliers or days. */
export interface ChartPoint {
  key: string;
  at: number;
  total: number;
  /** Parts that it does not have. */
  leftOut: number;
}

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Round numbers that enclose the values, in about three steps. */
export function ticksOf(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const least = Math.min(...values);
  const span = most - least || Math.abs(most) || 1;
  const rough = span / 3;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * decade >= rough) ?? 10) * decade;
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(10)),
  );
}

/** Where things are drawn: numbers of suppliers or days to the right, money upwards. */
export function scaleOf(points: readonly ChartPoint[], frame: Frame) {
  const ticks = ticksOf(points.map(({ total }) => total));
  const least = Math.min(...points.map(({ at }) => at));
  const most = Math.max(...points.map(({ at }) => at));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const wide = frame.width - frame.left - frame.right;
  const tall = frame.height - frame.top - frame.bottom;
  return {
    ticks,
    x: (at: number) =>
      frame.left + (most === least ? wide / 2 : ((at - least) / (most - least)) * wide),
    y: (total: number) =>
      frame.top + (high === low ? tall / 2 : ((high - total) / (high - low)) * tall),
  };
}

/** The steps between points: a price holds until more suppliers or days make it lower. */
export function stepsOf(
  points: readonly ChartPoint[],
  { x, y }: Pick<ReturnType<typeof scaleOf>, 'x' | 'y'>,
): string {
  return points
    .map(({ at, total }, i) =>
      i === 0 ? `M${round(x(at))} ${round(y(total))}` : `H${round(x(at))}V${round(y(total))}`,
    )
    .join('');
}

/** How wide the column round each point may be, so that none lies over its neighbour. */
export function reachOf(places: readonly number[], most = 44): number {
  const sorted = [...places].sort((one, other) => one - other);
  return Math.min(most, ...sorted.slice(1).map((at, i) => at - (sorted[i] ?? at)));
}

/** The point that an arrow key leads to; null for other keys and at the ends. */
export function neighbour(points: readonly ChartPoint[], key: string, pressed: string) {
  const at = points.findIndex((point) => point.key === key);
  if (pressed === 'ArrowRight' || pressed === 'ArrowDown') return points[at + 1] ?? null;
  if (pressed === 'ArrowLeft' || pressed === 'ArrowUp') return points[at - 1] ?? null;
  return null;
}

const round = (value: number): number => Math.round(value * 10) / 10;
