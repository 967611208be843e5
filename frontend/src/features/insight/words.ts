import { useLingui } from '@lingui/react/macro';

/** Words for the kinds that are counted. */
export function useInsightWords(): (code: string) => string {
  const { t } = useLingui();
  const known: Record<string, string> = {
    state: t`State-owned`,
    collective: t`Collective`,
    private: t`Private`,
    government: t`Government`,
    office: t`Office`,
    workshop: t`Workshop`,
    laboratory: t`Laboratory`,
    makerspace: t`Makerspace`,
    'retail-counter': t`Retail counter`,
    showroom: t`Showroom`,
    warehouse: t`Warehouse`,
    'light-production': t`Light production`,
    training: t`Training`,
    municipal: t`Municipal`,
    provincial: t`Provincial`,
    national: t`National`,
    recognised: t`Recognised`,
    warned: t`Warned`,
    leaving: t`To be removed`,
    removed: t`Removed`,
  };
  return (code) => known[code] ?? code;
}
