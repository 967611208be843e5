import { useLingui } from '@lingui/react/macro';

/** The names of the accounts in the chart. */
export function useAccountName(): (type: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    stripe_pending: t`At Stripe, not available yet`,
    stripe_available: t`At Stripe, available`,
    bank: t`Bank`,
    supplier_receivable: t`Owed by suppliers`,
    dispute_receivable: t`Kept by open disputes`,
    buyer_held: t`Held for orders`,
    supplier_payable: t`Earned by suppliers`,
    payout_in_transit: t`On its way to suppliers`,
    operator_payable: t`Earned by service operators`,
    landlord_payable: t`Earned by landlords`,
    deposit: t`Deposits of leases`,
    tax_payable: t`Tax owed`,
    voucher_liability: t`Vouchers set aside`,
    commission: t`Commission`,
    service_fee: t`Service fees`,
    stripe_fee: t`Stripe fees`,
    dispute_fee: t`Dispute fees`,
    goodwill: t`Goodwill`,
    fx: t`Differences of rates`,
    voucher_funding: t`Cost of vouchers`,
    suspense: t`Not explained yet`,
  };
  return (type) => names[type] ?? type;
}

/** What was posted. */
export function useKindName(): (kind: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    'payment-captured': t`Payment`,
    'stripe-fee': t`Stripe fee`,
    'funds-available': t`Available at Stripe`,
    'voucher-reserved': t`Voucher set aside`,
    'voucher-released': t`Voucher let go`,
    'voucher-redeemed': t`Voucher redeemed`,
    'voucher-returned': t`Voucher returned`,
    'deposit-taken': t`Deposit taken`,
    'deposit-returned': t`Deposit returned`,
    'deposit-claimed': t`Deposit claimed`,
    released: t`Released`,
    'payout-begun': t`Payout begun`,
    'payout-came-back': t`Payout came back`,
    'bank-returned': t`Returned by the bank`,
    transferred: t`Transfer`,
    'transfer-reversed': t`Transfer reversed`,
    'receivable-netted': t`Set off`,
    'paid-by-bank': t`Paid by bank`,
    'paid-out': t`Payout`,
    'payout-failed': t`Payout failed`,
    refunded: t`Refund`,
    'refunded-by-bank': t`Refund by bank`,
    'refund-failed': t`Refund failed`,
    'dispute-opened': t`Dispute opened`,
    'dispute-won': t`Dispute won`,
    'dispute-lost': t`Dispute lost`,
    exchanged: t`Exchanged`,
    'fx-difference': t`Difference of rates`,
    corrected: t`Correction`,
  };
  return (kind) => names[kind] ?? kind;
}

export function useSideName(): (kind: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    asset: t`Asset`,
    liability: t`Liability`,
    income: t`Income`,
    expense: t`Expense`,
  };
  return (kind) => names[kind] ?? kind;
}
