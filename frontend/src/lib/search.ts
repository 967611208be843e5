/** The search part of an address as plain text values: repeated names are lists, nothing is quoted. */

export type RawSearch = Record<string, unknown>;

export function parseSearch(text: string): RawSearch {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    if (value === '') continue;
    const before = values[name];
    if (before === undefined) values[name] = value;
    else values[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return values;
}

export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const all: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of all) {
      if (typeof one === 'string' && one !== '') params.append(name, one);
      if (typeof one === 'number' || one === true) params.append(name, String(one));
    }
  }
  const text = params.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/');
  return text === '' ? '' : `?${text}`;
}

export function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  return typeof one === 'string' && one !== '' ? one : undefined;
}

export function listOf(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return all.length > 0 ? [...new Set(all)] : undefined;
}

export function countOf(value: unknown, least: number): number | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least ? number : undefined;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** Leaves out what is undefined, so that an address holds only what was chosen. */
export function defined<T extends object>(
  search: T,
): {
  [K in keyof T]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== false),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A list with one value added or taken out; undefined when nothing is left. */
export function toggled(list: readonly string[] | undefined, value: string): string[] | undefined {
  const rest = (list ?? []).filter((one) => one !== value);
  if (rest.length === (list ?? []).length) return [...rest, value];
  return rest.length > 0 ? rest : undefined;
}
