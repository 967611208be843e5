/** A value from a day on. */
export interface Point {
  /** Milliseconds of the day's beginning, UTC. */
  at: number;
  /** Null where there is none: the line breaks. */
  value: number | null;
}

export const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Round numbers that enclose the values, with a little air, in about four steps. */
export function scaleOf(values: readonly number[], fromZero: boolean): number[] {
  if (values.length === 0) return [0, 1];
  const most = Math.max(...values);
  const least = fromZero ? 0 : Math.min(...values);
  const span = most - least || Math.abs(most) || 1;
  const rough = span / 4;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * decade >= rough) ?? 10) * decade;
  const first = Math.floor(least / step);
  const last = Math.ceil((most + (fromZero ? 0 : span * 0.02)) / step);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(10)),
  );
}

interface Scale {
  x: (at: number) => number;
  y: (value: number) => number;
}

/** The line through the points; stepped, a value holds until the next one, the last until the end. */
export function linePath(
  points: readonly Point[],
  { x, y }: Scale,
  stepped: boolean,
  end: number,
): string {
  let path = '';
  let drawing = false;
  points.forEach(({ at, value }, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    path += `${drawing ? 'L' : 'M'}${round(x(at))} ${round(y(value))}`;
    if (stepped) path += `H${round(x(points[index + 1]?.at ?? end))}`;
    drawing = true;
  });
  return path;
}

const round = (value: number): number => Math.round(value * 10) / 10;
