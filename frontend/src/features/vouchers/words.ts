import { useLingui } from '@lingui/react/macro';

/** How a voucher stands. */
export function useVoucherWord(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    usable: t`Usable`,
    'in-use': t`Set aside for an order`,
    spent: t`Spent`,
    'not-yet': t`Not valid yet`,
    expired: t`Expired`,
    withdrawn: t`Withdrawn`,
  };
  return (state) => words[state] ?? state;
}

/** How a programme stands. */
export function useProgrammeWord(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    coming: t`Coming`,
    running: t`Running`,
    over: t`Over`,
  };
  return (state) => words[state] ?? state;
}

/** What vouchers may be spent on. */
export function useServiceWord(): (service: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    components: t`Components`,
    prototyping: t`Prototyping`,
    testing: t`Testing and certification`,
    spaces: t`Spaces`,
  };
  return (service) => words[service] ?? service;
}
