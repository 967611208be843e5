import { useLingui } from '@lingui/react/macro';

export const TIERS = ['municipal', 'provincial', 'national'] as const;
export const STANDINGS = ['recognised', 'warned', 'leaving', 'removed'] as const;
export const APPLICATION_STATES = ['submitted', 'needs-more', 'approved', 'rejected'] as const;
export const PAPER_KINDS = [
  'premises',
  'start',
  'teams',
  'firms',
  'cases',
  'people',
  'events',
  'statistics',
] as const;

/** Words for the codes of the register. */
export function useRegistryWords() {
  const { t } = useLingui();
  const pick = (known: Record<string, string>) => (code: string) => known[code] ?? code;
  return {
    tier: pick({ municipal: t`Municipal`, provincial: t`Provincial`, national: t`National` }),
    standing: pick({
      recognised: t`recognised`,
      warned: t`warned`,
      leaving: t`to be removed`,
      removed: t`removed`,
    }),
    outcome: pick({ met: t`met`, missed: t`missed`, unknown: t`not known` }),
    state: pick({
      draft: t`draft`,
      submitted: t`with the operator`,
      'needs-more': t`more is needed`,
      approved: t`approved`,
      rejected: t`rejected`,
    }),
    paper: pick({
      premises: t`Premises: plan, lease or title`,
      start: t`Start: licence, first lease`,
      teams: t`Teams: list and contracts`,
      firms: t`Firms: licences, investments`,
      cases: t`Typical cases`,
      people: t`People: staff, mentors, service bodies`,
      events: t`Events: programme, sign-in, pictures`,
      statistics: t`Statistics: confirmation`,
    }),
    happened: pick({
      recognised: t`Recognised`,
      rejected: t`Application rejected`,
      kept: t`Kept by the yearly review`,
      warned: t`Warned by the yearly review`,
      'removal-decided': t`Removal decided`,
      removed: t`Title removed`,
      appealed: t`Appeal made`,
      'appeal-upheld': t`Appeal upheld`,
      'appeal-refused': t`Appeal refused`,
      entered: t`Entered in the register`,
    }),
    decision: pick({ keep: t`keep`, warn: t`warn`, remove: t`remove` }),
    level: pick({
      'no-score': t`too little is known`,
      ok: t`no drift`,
      watch: t`to be watched`,
      inspection: t`to be inspected`,
    }),
    driftState: pick({
      measured: t`measured`,
      contested: t`contested`,
      cleared: t`cleared`,
      confirmed: t`confirmed`,
    }),
    purpose: pick({
      'title-subsidy': t`One-off subsidy for a title`,
      'rent-subsidy': t`Rent of a month`,
      'event-grant': t`Grant for an event`,
      'voucher-grant': t`Vouchers for teams`,
    }),
    claim: pick({
      claimed: t`claimed`,
      paid: t`paid`,
      refused: t`refused`,
      'clawed-back': t`clawed back`,
    }),
  };
}

/** A reason of the review's, with the word of the condition where it is one. */
export function useReasonText() {
  const { t } = useLingui();
  return (reason: string, conditions: readonly { code: string; text: string }[]): string => {
    const [kind = '', rest = ''] = reason.split(':');
    const text = conditions.find(({ code }) => code === rest)?.text ?? rest;
    if (kind === 'missed') return t`Missed: ${text}`;
    if (kind === 'unknown') return t`Not known: ${text}`;
    if (kind === 'returns') return t`Yearly statistics missed in a row: ${rest}`;
    return t`Was warned before`;
  };
}

export const standingTone = (standing: string): 'green' | 'copper' | 'solid' | 'plain' =>
  standing === 'recognised' ? 'green' : standing === 'removed' ? 'plain' : 'copper';
