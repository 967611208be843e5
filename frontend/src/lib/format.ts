import { currentLanguage } from './language';

export function numberText(value: number, digits = 0): string {
  return new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: digits }).format(value);
}

/** Large counts in few characters: 265K, 26.5万; up to four digits they stand as they are. */
export function shortNumber(value: number): string {
  if (value < 10_000) return numberText(value);
  return new Intl.NumberFormat(currentLanguage(), {
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(value);
}

export const areaText = (squareMetres: number): string => `${numberText(squareMetres)} m²`;

/** A calendar day of the district, whatever the reader's own time zone. */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat(currentLanguage(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment, in the reader's own time zone. */
export function timeText(instant: string): string {
  return new Intl.DateTimeFormat(currentLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

/** The size of a file. */
export function bytesText(bytes: number): string {
  const mega = bytes >= 1_000_000;
  return new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(Math.max(1_000, bytes) / (mega ? 1_000_000 : 1_000));
}
