/** Values with prefixes and units as engineers write them: `100n`, `4k7`, `0.1uF`, `3V3`, `5%`, `64KB`. */

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

/** Units that are not a base unit with a prefix, and what one of them is in the base unit. */
const OWN_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^%/, 1e-2],
  [/^ppm/i, 1e-6],
  [/^mm$/, 1e-3],
  [/^[kK]i?B(ytes?)?$/, 1024],
  [/^Mi?B(ytes?)?$/, 1024 ** 2],
  [/^Gi?B(ytes?)?$/, 1024 ** 3],
];

const NUMBER = /^([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?)\s*(.*)$/i;
const INFIX = /^(\d+)([fpnuµμmkKMGTRV])(\d+)$/;
const PREFIXED = /^([fpnuµμmkKMGT]?)\s*([A-Za-zΩ°/²·√]{0,8})$/;

/** The value in the base unit, or null when the text is no number. */
export function parseSi(text: string): number | null {
  const trimmed = text.trim();
  const infix = INFIX.exec(trimmed);
  if (infix) {
    const [, whole = '', letter = '', fraction = ''] = infix;
    return tidy(Number(`${whole}.${fraction}`) * (FACTORS[letter] ?? 1));
  }
  const [, digits, rest = ''] = NUMBER.exec(trimmed) ?? [];
  const factor = factorOf(rest.trim());
  if (digits === undefined || factor === null) return null;
  const value = Number(digits.replace(',', '.')) * factor;
  return Number.isFinite(value) ? tidy(value) : null;
}

/** Whether a number stands alone, with neither prefix nor unit. */
export const isBareNumber = (text: string): boolean => NUMBER.exec(text.trim())?.[2] === '';

function factorOf(unit: string): number | null {
  const own = OWN_UNITS.find(([test]) => test.test(unit));
  if (own !== undefined) return own[1];
  const [, prefix] = PREFIXED.exec(unit) ?? [];
  return prefix === undefined ? null : (FACTORS[prefix] ?? null);
}

/** Short text with a prefix, without a unit: 1e-7 is `100n`. Parsed back it is the same value. */
export function compactSi(value: number): string {
  const [scaled, prefix] = prefixed(value);
  return `${scaled}${prefix === 'µ' ? 'u' : prefix}`;
}

/** A value split into a number of one to three digits before the point and the prefix that goes with it. */
export function prefixed(value: number): readonly [number, string] {
  if (value === 0) return [0, ''];
  const size = Math.abs(value) * (1 + 1e-9);
  const [factor, prefix] = STEPS.find(([step]) => size >= step) ?? ([1e-15, 'f'] as const);
  return [tidy(value / factor), prefix];
}

/** A number without exponent, as the address and the API take it. */
export function plainNumber(value: number): string {
  return /e/.test(String(value)) ? value.toFixed(15).replace(/\.?0+$/, '') : String(value);
}

/** Drops the dust of binary fractions: nine significant digits are more than any data sheet gives. */
export function tidy(value: number): number {
  return Number(value.toPrecision(9));
}
