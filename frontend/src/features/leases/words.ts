import { useLingui } from '@lingui/react/macro';

/** The words for how far a lease is. */
export function useLeaseWords() {
  const { t } = useLingui();
  return {
    state: (state: string): string => {
      switch (state) {
        case 'submitted':
          return t`Applied for`;
        case 'offered':
          return t`Offered`;
        case 'accepted':
          return t`To be signed`;
        case 'signing':
          return t`Signed by one side`;
        case 'awaiting-deposit':
          return t`Deposit to be paid`;
        case 'running':
          return t`Running`;
        case 'ended':
          return t`Ended`;
        case 'settling':
          return t`Deposit being settled`;
        case 'disputed':
          return t`Deposit in dispute`;
        case 'settled':
          return t`Settled`;
        case 'declined':
          return t`Declined`;
        case 'withdrawn':
          return t`Withdrawn`;
        case 'cancelled':
          return t`Cancelled`;
        case 'lapsed':
          return t`Lapsed`;
        default:
          return state;
      }
    },
    side: (side: string): string => {
      switch (side) {
        case 'tenant':
          return t`Tenant`;
        case 'landlord':
          return t`Landlord`;
        case 'operator':
          return t`Operator`;
        case 'both':
          return t`Both sides`;
        default:
          return t`Virtual HQB`;
      }
    },
    invoice: (state: string): string => {
      switch (state) {
        case 'planned':
          return t`planned`;
        case 'open':
          return t`to be paid`;
        case 'paid':
          return t`paid`;
        default:
          return state;
      }
    },
    line: (kind: string): string => (kind === 'rent' ? t`Rent` : t`Management`),
    deposit: (state: string): string => {
      switch (state) {
        case 'due':
          return t`to be paid`;
        case 'held':
          return t`held by Virtual HQB`;
        case 'settled':
          return t`settled`;
        default:
          return t`none`;
      }
    },
  };
}

/** The words for uses of units. */
export function useUseWord(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'office':
        return t`Office`;
      case 'workshop':
        return t`Workshop`;
      case 'laboratory':
        return t`Laboratory`;
      case 'makerspace':
        return t`Makerspace`;
      case 'retail-counter':
        return t`Retail counter`;
      case 'showroom':
        return t`Showroom`;
      case 'warehouse':
        return t`Warehouse`;
      case 'light-production':
        return t`Light production`;
      case 'training':
        return t`Training`;
      default:
        return code;
    }
  };
}
