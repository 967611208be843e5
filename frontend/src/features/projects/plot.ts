import type { Project } from '@/lib/api/types';

const LEFT = 64;
const RIGHT = 12;
const TOP = 22;
const BOTTOM = 30;
const STEPS = 4;

type Costs = Project['costs'];

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Where the figures of a plot stand, in its own units; the axis of money begins at zero. */
export function plotOf(costs: Costs, width: number, height: number) {
  const days = costs.map(({ day }) => timeOf(day));
  const first = Math.min(...days);
  const last = Math.max(...days);
  const most = niceAbove(Math.max(...costs.map(({ perBoard }) => Number(perBoard.amount))));
  const x = (day: string) =>
    first === last
      ? (LEFT + width - RIGHT) / 2
      : LEFT + ((timeOf(day) - first) / (last - first)) * (width - LEFT - RIGHT);
  const y = (value: number) => height - BOTTOM - (value / most) * (height - TOP - BOTTOM);
  const versions = [...new Set(costs.map(({ version }) => version))];
  return {
    left: LEFT,
    from: new Date(first).toISOString().slice(0, 10),
    to: new Date(last).toISOString().slice(0, 10),
    marks: Array.from({ length: STEPS + 1 }, (_, step) => {
      const value = (most * step) / STEPS;
      return { value, y: round(y(value)) };
    }),
    lines: versions.map((version) => {
      const points = costs
        .filter((cost) => cost.version === version)
        .map(({ day, perBoard }) => ({ x: round(x(day)), y: round(y(Number(perBoard.amount))) }));
      return {
        version,
        points,
        path: points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(''),
      };
    }),
  };
}

/** A round number that is not below the value, and above zero. */
export function niceAbove(value: number): number {
  if (value <= 0) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 8, 10].find((step) => step * decade >= value) ?? 10) * decade;
}

const round = (value: number): number => Math.round(value * 10) / 10;
