/** The frame of a drawing, and how places on the board are brought into it. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  /** An SVG transform from millimetres with y upwards, as the files have it. */
  transform: string;
}

const TRANSFORM = /<g\b[^>]*\btransform="([\w\s.,()+-]*)"/;
const VIEW_BOX = /<svg\b[^>]*\bviewBox="([^"]*)"/;
const FLIPPED = 'scale(1 -1)';

/** Reads the frame of a drawing in millimetres; null when it names none. */
export function frameOf(svg: string): Frame | null {
  const numbers = (VIEW_BOX.exec(svg)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] = numbers;
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  if (![x, y, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return null;
  return { x, y, width, height, transform: TRANSFORM.exec(svg)?.[1] ?? FLIPPED };
}

/** Whether a picture shows the board as it will look, rather than one layer. */
export const isView = (picture: string): boolean =>
  picture === 'top.svg' || picture === 'bottom.svg';

/** The side of the board on which a layer lies: where a finding on it is shown. */
export const sideOf = (layer: string | null): 'top' | 'bottom' =>
  layer !== null && layer.endsWith('-bottom') ? 'bottom' : 'top';
