import { useLingui } from '@lingui/react/macro';

/** Words for the states of what can be booked. */
export function useStateWord(): (state: string) => string {
  const { t } = useLingui();
  return (state) =>
    ({
      'in-service': t`can be booked`,
      'out-of-order': t`out of order`,
      retired: t`retired`,
    })[state] ?? state;
}

/** The classes of those who pay, everybody first. */
export const PAYERS = ['anybody', 'maker', 'supplier', 'provider', 'landlord', 'platform'] as const;

/** Words for the classes of those who pay. */
export function usePayerWord(): (payer: string) => string {
  const { t } = useLingui();
  return (payer) =>
    ({
      anybody: t`Everybody without a line of their own`,
      maker: t`Makers`,
      supplier: t`Suppliers`,
      provider: t`Providers of services`,
      landlord: t`Landlords`,
      platform: t`The platform`,
    })[payer] ?? payer;
}
