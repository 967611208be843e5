import type { Choice, Design } from './types';

/** What the maker chooses, by the names of facts. */
export type Chosen = Record<string, string | number | boolean>;

/**
 * What most makers of boards want where they say nothing: the first of a list that somebody offers. Of bodies
 * nothing is assumed: what is left open is made in each provider's usual way, so that more of them can be compared.
 */
const USUAL: Record<string, readonly string[]> = {
  material: ['fr-4'],
  finish: ['lead-free-hasl', 'hasl'],
  'mask-colour': ['green'],
  'silk-colour': ['white'],
  'thickness-mm': ['1.6', '0.12'],
  'copper-oz': ['1'],
  'inner-copper-oz': ['0.5', '1'],
  'stencil-sides': ['1'],
};

/** The facts that are known from the file, which nobody can choose otherwise. */
export function measuredFacts(design: Pick<Design, 'board' | 'solid'>): ReadonlySet<string> {
  const { board, solid } = design;
  const facts: [string, number | boolean | null | undefined][] = [
    ['width-mm', board?.widthMm],
    ['height-mm', board?.heightMm],
    ['layers', board?.copperLayers],
    ['min-track-mm', board?.minTrackMm],
    ['min-gap-mm', board?.minGapMm],
    ['min-drill-mm', board?.minDrillMm],
    ['min-ring-mm', board?.minRingMm],
    ['holes', board?.holes],
    ['slots', board?.slots],
    ['box-x-mm', solid?.boundingBoxMm[0]],
    ['box-y-mm', solid?.boundingBoxMm[1]],
    ['box-z-mm', solid?.boundingBoxMm[2]],
    ['volume-mm3', solid?.volumeMm3],
    ['surface-mm2', solid?.areaMm2],
    ['min-wall-mm', solid?.minWallMm],
    ['shells', solid?.shells],
    ['watertight', solid?.watertight],
  ];
  return new Set(
    facts.filter(([, value]) => value !== null && value !== undefined).map(([fact]) => fact),
  );
}

/** Facts that are always read from a file: a form that asked for them would invite mistakes. */
const NEVER_ASKED: readonly string[] = [
  'max-drill-mm',
  'copper-edge-mm',
  'mask-web-mm',
  'castellated-sides',
  'min-aperture-mm',
  'area-mm2',
  'watertight',
  'thin-supports',
  'machine-hours',
];

/** What is asked of the maker, the important first. */
export function askedOf(choices: readonly Choice[], measured: ReadonlySet<string>): Choice[] {
  return choices.filter(({ fact }) => !measured.has(fact) && !NEVER_ASKED.includes(fact));
}

/** Whether an option belongs to what everybody has to decide, rather than to the rare wishes. */
export const isMain = ({ kind, values, needed }: Choice): boolean =>
  needed || (kind === 'word' && values.length > 0) || (kind === 'number' && values.length > 1);

/** What is chosen where the maker has said nothing; null when nothing has to be. */
export function usual({ fact, kind, values, least, most, needed }: Choice): string | null {
  const wished = USUAL[fact] ?? [];
  if (values.length > 0) {
    const known = wished.find((one) => values.includes(one));
    return known ?? (needed ? (values[0] ?? null) : null);
  }
  if (kind !== 'number') return null;
  const [first] = wished;
  if (first === undefined && !needed) return null;
  const number = Number(first ?? least ?? 1);
  return String(Math.min(Math.max(number, least ?? number), most ?? number));
}

/** What is sent: the maker's own wishes, and the usual for the rest. A wish that nobody offers any more counts as none. */
export function chosenOptions(
  asked: readonly Choice[],
  wishes: Readonly<Record<string, string>>,
): Chosen {
  const chosen: Chosen = {};
  for (const choice of asked) {
    const value = valueOf(choice, wishes);
    if (value === null) continue;
    if (choice.kind === 'flag') {
      if (value === 'true') chosen[choice.fact] = true;
    } else chosen[choice.fact] = choice.kind === 'number' ? Number(value) : value;
  }
  return chosen;
}

/** The value of an option as its field shows it; null when it is left open. */
export function valueOf(choice: Choice, wishes: Readonly<Record<string, string>>): string | null {
  const wish = wishes[choice.fact];
  if (wish === undefined || !isPossible(choice, wish)) return usual(choice);
  return wish;
}

function isPossible({ kind, values, least, most }: Choice, wish: string): boolean {
  if (kind === 'flag') return wish === 'true' || wish === 'false';
  if (values.length > 0) return values.includes(wish);
  if (kind !== 'number') return wish !== '';
  const number = Number(wish);
  return (
    wish !== '' &&
    Number.isFinite(number) &&
    number >= (least ?? 0) &&
    number <= (most ?? Number.MAX_VALUE)
  );
}

/** The wishes in an address: `finish:enig` each. */
export function readWishes(options: readonly string[] | undefined): Record<string, string> {
  const wishes: Record<string, string> = {};
  for (const option of options ?? []) {
    const colon = option.indexOf(':');
    if (colon > 0) wishes[option.slice(0, colon)] = option.slice(colon + 1);
  }
  return wishes;
}

export const writeWishes = (wishes: Readonly<Record<string, string>>): string[] =>
  Object.entries(wishes)
    .filter(([, value]) => value !== '')
    .map(([fact, value]) => `${fact}:${value}`);
