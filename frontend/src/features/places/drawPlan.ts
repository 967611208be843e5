import type { FloorCounter, FloorPlan } from '@/lib/api/types';
import { TRADE_LINES, TRADES, tradeOf, type Trade } from './trades';

/** Letters smaller than this are not drawn, px. */
const LEAST_LETTER = 5;

interface Picture {
  plan: Pick<FloorPlan, 'counters' | 'heightM'>;
  /** Pixels of the picture in a metre. */
  scale: number;
  /** What is left free around the floor, in metres. */
  marginM: number;
  /** Which counters stay bright while others fade; null when none fades. */
  bright: ((counter: FloorCounter) => boolean) | null;
  /** A colour or a font of the page, by its name in tokens.css. */
  token: (name: string) => string;
}

/** Draws all counters of a plan as the drawing of a small plan has them, in one go: thousands of elements would be too slow to scroll. */
export function drawPlan(
  context: CanvasRenderingContext2D,
  { plan, scale, marginM, bright, token }: Picture,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, marginM * scale, marginM * scale);
  context.lineWidth = 0.05;
  context.strokeStyle = token('--line-strong');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const fills = fillsOf(context, scale, token);
  const ink = token('--ink');
  const font = token('--mono');
  for (const counter of plan.counters) {
    const faded = bright !== null && !bright(counter) ? 0.28 : 1;
    const path = outlineOf(counter, plan.heightM);
    context.globalAlpha = faded * (counter.supplier === null ? 0.4 : 1);
    context.fillStyle = fills[tradeOf(counter.trade)];
    context.fill(path);
    context.globalAlpha = faded;
    context.stroke(path);
    const size = letterOf(counter);
    if (size * scale < LEAST_LETTER) continue;
    context.fillStyle = ink;
    context.font = `500 ${size}px ${font}`;
    context.fillText(
      counter.number,
      counter.x + counter.w / 2,
      plan.heightM - counter.y - counter.h / 2,
    );
  }
}

/** How large a counter's number is written, in metres. */
export const letterOf = ({ number, w, h }: Pick<FloorCounter, 'number' | 'w' | 'h'>): number =>
  Math.min(0.8, h * 0.4, (w * 1.3) / number.length);

function outlineOf({ x, y, w, h, outline }: FloorCounter, heightM: number): Path2D {
  const path = new Path2D();
  if (outline === null) path.roundRect(x, heightM - y - h, w, h, 0.15);
  else {
    outline.forEach((corner, i) => {
      if (i === 0) path.moveTo(corner.x, heightM - corner.y);
      else path.lineTo(corner.x, heightM - corner.y);
    });
    path.closePath();
  }
  return path;
}

/** The pattern of each trade: a tile of one metre. */
function fillsOf(
  context: CanvasRenderingContext2D,
  scale: number,
  token: Picture['token'],
): Record<Trade, CanvasPattern | string> {
  const side = Math.max(1, Math.round(scale));
  const line = token('--trade-line');
  return Object.fromEntries(
    TRADES.map((trade) => {
      const colour = token(`--trade-${trade}`);
      const tile = document.createElement('canvas');
      tile.width = side;
      tile.height = side;
      const pen = tile.getContext('2d');
      if (pen === null) return [trade, colour];
      pen.fillStyle = colour;
      pen.fillRect(0, 0, side, side);
      pen.scale(side, side);
      pen.strokeStyle = line;
      pen.lineWidth = trade === 'phones' ? 0.34 : 0.13;
      pen.lineCap = trade === 'phones' ? 'round' : 'butt';
      pen.stroke(new Path2D(TRADE_LINES[trade]));
      const pattern = context.createPattern(tile, 'repeat');
      pattern?.setTransform(new DOMMatrix().scale(1 / side));
      return [trade, pattern ?? colour];
    }),
  ) as Record<Trade, CanvasPattern | string>;
}
