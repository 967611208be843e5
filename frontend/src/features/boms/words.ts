import { useLingui } from '@lingui/react/macro';

/** The roles that a column may have, in the order they are offered. */
export const ROLES = [
  'references',
  'quantity',
  'mpn',
  'manufacturer',
  'value',
  'footprint',
  'description',
  'supplierPartNumber',
  'dnp',
  'fitted',
  'other',
] as const;

/** Words for the roles of columns. */
export function useRoleWords(): Record<string, string> {
  const { t } = useLingui();
  return {
    references: t`References`,
    quantity: t`Quantity`,
    mpn: t`MPN`,
    manufacturer: t`Manufacturer`,
    value: t`Value`,
    footprint: t`Footprint`,
    description: t`Description`,
    supplierPartNumber: t`Supplier’s number`,
    dnp: t`Left off (DNP)`,
    fitted: t`Fitted`,
    other: t`Not used`,
  };
}

/** Words for what a file was read as: "CSV, UTF-8, ;" names its separator by a word. */
export function useFormatText(): (format: string) => string {
  const { t } = useLingui();
  return (format) => {
    const [, head = format, separator = ''] = /^(.*), (,|;|\||tab)$/.exec(format) ?? [];
    const word = { ',': t`comma`, ';': t`semicolon`, '|': t`vertical bar`, tab: t`tab` }[separator];
    return word === undefined ? head : `${head}, ${word}`;
  };
}
