/** Values with SI prefixes as engineers write them: `100n`, `4k7`, `0.1uF`, `3V3`. */

const FACTORS: Record<string, number> = {
  f: 1e-15,
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  µ: 1e-6,
  μ: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

const STEPS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
  [1, ''],
  [1e-3, 'm'],
  [1e-6, 'µ'],
  [1e-9, 'n'],
  [1e-12, 'p'],
  [1e-15, 'f'],
];

/** Units that are never scaled by a prefix. */
const PLAIN_UNITS = new Set(['ppm', '°C', 'K', '°', 'bit', 'cycles', 'mm', 'dB', 'dBm']);

const NUMBER = /^([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)(?:e([+-]?\d+))?\s*([fpnuµμmkKMGT]?)\s*(.*)$/;
const INFIX = /^(\d+)([fpnuµμmkKMGTRV])(\d+)$/;
/** Units whose first letter looks like a prefix. */
const NOT_A_PREFIX = /^(ppm|mm$)/;
const UNIT = /^(?:|[A-Za-zΩ°%/²·]{1,8})$/;

/** The value in the base unit, or null when the text is no number. A unit behind it is ignored. */
export function parseSi(text: string): number | null {
  const trimmed = text.trim();
  const infix = INFIX.exec(trimmed);
  if (infix) {
    const [, whole = '', letter = '', fraction = ''] = infix;
    return tidy(Number(`${whole}.${fraction}`) * (FACTORS[letter] ?? 1));
  }
  const match = NUMBER.exec(trimmed);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '0', prefix = '', rest = ''] = match;
  if (!UNIT.test(rest.trim())) return null;
  const factor = NOT_A_PREFIX.test(prefix + rest.trim()) ? 1 : (FACTORS[prefix] ?? 1);
  const size = Number(`${digits.replace(',', '.')}e${exponent}`) * factor;
  return Number.isFinite(size) ? tidy(sign === '-' ? -size : size) : null;
}

/** Units that people read in another scale than the stored one: ratios in percent, changes per kelvin in ppm, lengths in mm. */
const SHOWN: Readonly<Record<string, readonly [number, string]>> = {
  '%': [1e-2, '%'],
  'ppm/°C': [1e-6, 'ppm/°C'],
  'V/s': [1e6, 'V/µs'],
  m: [1e-3, 'mm'],
};

/** Sizes of memories count in 1,024s. */
const BYTES = ['B', 'KB', 'MB', 'GB'];

function formatBytes(value: number): string {
  const step = value < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(value) / 10));
  return `${tidy(value / 1024 ** step)} ${BYTES[step] ?? ''}`;
}

/** Short text with a prefix, without a unit: 1e-7 is `100n`. Parsed back it is the same value. */
export function compactSi(value: number): string {
  if (value === 0) return '0';
  const [factor, prefix] = stepOf(value);
  return `${tidy(value / factor)}${prefix === 'µ' ? 'u' : prefix}`;
}

/** Text for people: 1e-7 and `F` give `100 nF`; a null unit leaves a plain number. */
export function formatSi(value: number, unit: string | null): string {
  if (unit === null || unit === '') return `${tidy(value)}`;
  const shown = SHOWN[unit];
  if (shown) return `${tidy(value / shown[0])} ${shown[1]}`;
  if (unit === 'B') return formatBytes(value);
  if (value === 0 || PLAIN_UNITS.has(unit)) return `${tidy(value)} ${unit}`;
  const [factor, prefix] = stepOf(value);
  return `${tidy(value / factor)} ${prefix}${unit}`;
}

function stepOf(value: number): readonly [number, string] {
  const size = Math.abs(value) * (1 + 1e-9);
  return STEPS.find(([factor]) => size >= factor) ?? [1e-15, 'f'];
}

/** Drops the dust of binary fractions: six significant digits are more than any data sheet gives. */
function tidy(value: number): number {
  return Number(value.toPrecision(9));
}
