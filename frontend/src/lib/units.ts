import { compactSi, isBareNumber, parseSi, plainNumber, prefixed, tidy } from './si';

/** Units whose values people write in another scale than the base unit that is stored. */
const SCALES: Record<string, { symbol: string; one: number }> = {
  '%': { symbol: '%', one: 1e-2 },
  'ppm/°C': { symbol: 'ppm/°C', one: 1e-6 },
  m: { symbol: 'mm', one: 1e-3 },
  'V/s': { symbol: 'V/µs', one: 1e6 },
};

/** Units that take no prefix. */
const PLAIN = new Set(['bit', 'cycles', '°C', 'K', '°', 'dB', 'dBm', 'lm', '']);

const BYTES = ['B', 'KB', 'MB', 'GB'] as const;
const PPM_BELOW = 1e-3;

/** Text for people: 1e-7 farad is `100 nF`, 0.01 of a ratio `1 %`, 65536 bytes `64 KB`. */
export function valueWithUnit(value: number, unit: string | null): string {
  if (unit === null || unit === '') return plainNumber(tidy(value));
  if (unit === '%' && value !== 0 && Math.abs(value) < PPM_BELOW) {
    return `${plainNumber(tidy(value * 1e6))} ppm`;
  }
  if (unit === 'B') return bytes(value);
  const scale = SCALES[unit];
  if (scale !== undefined) return `${plainNumber(tidy(value / scale.one))} ${scale.symbol}`;
  if (unit === '°') return `${plainNumber(tidy(value))}°`;
  if (PLAIN.has(unit)) return `${plainNumber(tidy(value))} ${unit}`;
  const [scaled, prefix] = prefixed(value);
  return `${scaled} ${prefix}${unit}`;
}

/** The unit that stands behind a box to type into. */
export const typedUnit = (unit: string | null): string => SCALES[unit ?? '']?.symbol ?? unit ?? '';

/** A typed value in the base unit: a bare `5` under percent is 0.05, `64K` under bytes is 65536. */
export function typedValue(text: string, unit: string | null): number | null {
  const trimmed = text.trim();
  if (unit === 'B') return parseSi(/[kKMG]$/.test(trimmed) ? `${trimmed}B` : trimmed);
  const value = parseSi(trimmed);
  const scale = SCALES[unit ?? ''];
  return value !== null && scale !== undefined && isBareNumber(trimmed)
    ? tidy(value * scale.one)
    : value;
}

/** The text of a value in its box; typed again it is the same value. */
export function textToType(value: number, unit: string | null): string {
  if (unit === 'B') return bytes(value).replace(' ', '').replace(/B$/, '');
  const scale = SCALES[unit ?? ''];
  if (scale !== undefined) return plainNumber(tidy(value / scale.one));
  return PLAIN.has(unit ?? '') ? plainNumber(tidy(value)) : compactSi(value);
}

/** The text of a value in a filter: base unit, with a prefix where the unit takes one. */
export function filterNumber(value: number, unit: string | null): string {
  const noPrefix = unit === null || unit === 'B' || unit in SCALES || PLAIN.has(unit);
  return noPrefix ? plainNumber(tidy(value)) : compactSi(value);
}

function bytes(value: number): string {
  let step = 0;
  let scaled = value;
  while (step < BYTES.length - 1 && Math.abs(scaled) >= 1024) {
    scaled /= 1024;
    step++;
  }
  return `${plainNumber(tidy(scaled))} ${BYTES[step] ?? 'B'}`;
}
