/** Where an eye is, from the point that it looks at; z is up. */
export interface Eye {
  x: number;
  y: number;
  z: number;
}

/** As near to straight above or below as the eye comes: beyond, up would be nowhere. */
const STEEPEST = 0.02;

/** The eye turned about the point it looks at: to the right by one angle, upwards by another, in radians. */
export function turned({ x, y, z }: Eye, right: number, up: number): Eye {
  const distance = Math.hypot(x, y, z);
  const around = Math.atan2(y, x) + right;
  const down = Math.acos(Math.max(-1, Math.min(1, z / distance))) - up;
  const tilt = Math.max(STEEPEST, Math.min(Math.PI - STEEPEST, down));
  return {
    x: distance * Math.sin(tilt) * Math.cos(around),
    y: distance * Math.sin(tilt) * Math.sin(around),
    z: distance * Math.cos(tilt),
  };
}

/** The eye nearer or farther by a factor, not beyond a least and a greatest distance. */
export function nearer({ x, y, z }: Eye, factor: number, least: number, greatest: number): Eye {
  const distance = Math.hypot(x, y, z);
  const scale = Math.max(least, Math.min(greatest, distance * factor)) / distance;
  return { x: x * scale, y: y * scale, z: z * scale };
}

/** How far the eye has to be so that a ball is seen whole, whether the picture is broad or high. */
export function fitting(radius: number, fieldDegrees: number, aspect: number): number {
  const vertical = (fieldDegrees * Math.PI) / 360;
  const horizontal = Math.atan(Math.tan(vertical) * aspect);
  return radius / Math.sin(Math.min(vertical, horizontal));
}

/** What can be done to a view with one step. */
export type Step =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'nearer'
  | 'farther'
  | 'pan-left'
  | 'pan-right'
  | 'pan-up'
  | 'pan-down'
  | 'reset';

const MOVES: Partial<Record<Step, Step>> = {
  left: 'pan-left',
  right: 'pan-right',
  up: 'pan-up',
  down: 'pan-down',
};

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  _: 'farther',
  Home: 'reset',
  '0': 'reset',
};

/** What a key does to the view; with shift, arrows move it. Null for keys that are the browser's. */
export function stepOf(key: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): Step | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const step = KEYS[key.key] ?? null;
  return key.shiftKey && step !== null ? (MOVES[step] ?? step) : step;
}
