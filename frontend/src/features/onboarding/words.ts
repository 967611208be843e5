import { useLingui } from '@lingui/react/macro';

export const KINDS = [
  'distributor',
  'wholesale-stall',
  'module-shop',
  'stall',
  'one-metre-counter',
] as const;
export const DOCUMENT_KINDS = ['business-licence', 'identity', 'lease', 'other'] as const;

/** What the codes of an application mean. */
export function useApplicationWords() {
  const { t } = useLingui();
  const kinds: Partial<Record<string, string>> = {
    distributor: t`Distributor`,
    'wholesale-stall': t`Wholesale stall`,
    'module-shop': t`Module shop`,
    stall: t`Stall`,
    'one-metre-counter': t`One-metre counter`,
  };
  const documents: Partial<Record<string, string>> = {
    'business-licence': t`Business licence`,
    identity: t`Identity card of the legal representative`,
    lease: t`Lease of the counter`,
    other: t`Something else`,
  };
  const states: Partial<Record<string, string>> = {
    draft: t`Draft`,
    submitted: t`With the operator`,
    'needs-more': t`More is needed`,
    approved: t`Approved`,
    rejected: t`Rejected`,
  };
  return {
    kindName: (code: string) => kinds[code] ?? code,
    documentName: (code: string) => documents[code] ?? code,
    stateName: (code: string) => states[code] ?? code,
  };
}
