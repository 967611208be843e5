import { useLingui } from '@lingui/react/macro';

/** What a date code says: the year, the week if it is named, and whether later ones belong to it. */
export interface DateCodeParts {
  year: number;
  week: number | null;
  orLater: boolean;
}

/** Reads a date code as sellers write it: 2225, 2225+, 22+ or 2019+; null when it is none. */
export function readDateCode(
  code: string,
  thisYear = new Date().getFullYear(),
): DateCodeParts | null {
  const century = (two: number) => (2000 + two > thisYear + 1 ? 1900 + two : 2000 + two);
  const orLater = code.endsWith('+');
  const digits = orLater ? code.slice(0, -1) : code;
  if (orLater && /^20[0-4]\d$/.test(digits)) return { year: Number(digits), week: null, orLater };
  if (orLater && /^\d{2}$/.test(digits)) {
    return { year: century(Number(digits)), week: null, orLater };
  }
  if (!/^\d{2}(0[1-9]|[1-4]\d|5[0-3])$/.test(digits)) return null;
  return { year: century(Number(digits.slice(0, 2))), week: Number(digits.slice(2)), orLater };
}

/** The meaning of a date code in words; null when it is none. */
export function useDateCodeMeaning(): (code: string) => string | null {
  const { t } = useLingui();
  return (code) => {
    const parts = readDateCode(code);
    if (parts === null) return null;
    const { year, week, orLater } = parts;
    if (week === null) return t`Made in ${year} or later`;
    return orLater
      ? t`Made in week ${week} of ${year} or later`
      : t`Made in week ${week} of ${year}`;
  };
}
