import { currentLanguage } from '@/lib/language';

/** The name of a country by its code of ISO 3166-1 alpha-2; a code that nobody knows stays. */
export function countryName(code: string): string {
  return (
    new Intl.DisplayNames(currentLanguage(), { type: 'region', fallback: 'code' }).of(code) ?? code
  );
}

/** Where parts are usually made, offered in forms; lists and programs may name any country. */
export const USUAL_ORIGINS: readonly string[] = [
  'CN',
  'TW',
  'JP',
  'KR',
  'MY',
  'PH',
  'TH',
  'VN',
  'SG',
  'ID',
  'IN',
  'US',
  'MX',
  'DE',
  'AT',
  'FR',
  'IT',
  'NL',
  'CH',
  'GB',
  'CZ',
  'HU',
  'MA',
  'MT',
  'IL',
  'CR',
];
