import { currentLanguage } from '@/lib/language';

/** A figure as it is published: always two decimals. */
export const figureText = (value: number): string =>
  new Intl.NumberFormat(currentLanguage(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
