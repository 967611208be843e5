import { useLingui } from '@lingui/react/macro';

/** What a column of a price list may hold, in words, by the role's name on the wire. */
export function useRoleWords(): ReadonlyMap<string, string> {
  const { t } = useLingui();
  return new Map([
    ['ignored', t`nothing that matters`],
    ['sku', t`SKU`],
    ['mpn', t`MPN`],
    ['manufacturer', t`Manufacturer`],
    ['stock', t`Stock`],
    ['price', t`Price`],
    ['ladder', t`All price breaks`],
    ['breakQuantity', t`Quantity of a price break`],
    ['breakPrice', t`Price of a price break`],
    ['currency', t`Currency`],
    ['moq', t`MOQ`],
    ['multiple', t`Order multiple`],
    ['packaging', t`Packaging`],
    ['dateCode', t`Date code`],
    ['condition', t`Condition`],
    ['evidence', t`Evidence of the condition`],
    ['leadTime', t`Lead time`],
    ['warehouse', t`Warehouse`],
    ['origin', t`Country of origin`],
    ['counter', t`Counter`],
    ['package', t`Package`],
    ['category', t`Category`],
    ['description', t`Description`],
  ]);
}
