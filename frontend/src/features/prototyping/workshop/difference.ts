import { currentLanguage } from '@/lib/language';

/** By how much a price went up or down, in percent; null when one of them is none. */
export function difference(before: number | null, after: number | null): string | null {
  if (before === null || after === null || before === 0) return null;
  return new Intl.NumberFormat(currentLanguage(), {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format((after - before) / before);
}
