/** The marks that a market knows; names, which are never translated. */
export const MARKS: Readonly<Record<string, string>> = {
  us: 'FCC',
  eu: 'CE',
  uk: 'UKCA',
  cn: 'CCC',
  jp: 'MIC',
  ca: 'ISED',
  au: 'RCM',
  kr: 'KC',
};
