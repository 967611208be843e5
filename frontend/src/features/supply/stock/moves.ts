import { useLingui } from '@lingui/react/macro';

/** Why stock moves, and whether that adds pieces, takes them away, or says how many there are. */
export const REASONS = [
  { code: 'received', way: 'in' },
  { code: 'sold-elsewhere', way: 'out' },
  { code: 'counted', way: 'to' },
  { code: 'damaged', way: 'out' },
  { code: 'returned', way: 'in' },
  { code: 'other', way: 'by' },
] as const;

export type Reason = (typeof REASONS)[number];

export const reasonOf = (code: string): Reason =>
  REASONS.find((reason) => reason.code === code) ?? REASONS[5];

/** What stock will be; null when the text is no number that fits. */
export function stockAfter(stock: number, { way }: Reason, text: string): number | null {
  if (!(way === 'by' ? /^[-+]?\d{1,12}$/ : /^\d{1,12}$/).test(text)) return null;
  const pieces = Number(text);
  const after = way === 'to' ? pieces : way === 'out' ? stock - pieces : stock + pieces;
  return after < 0 || after === stock ? null : after;
}

/** The words for why stock moved. */
export function useReasonWord(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'received':
        return t`Received`;
      case 'sold-elsewhere':
        return t`Sold at the counter`;
      case 'counted':
        return t`Counted`;
      case 'damaged':
        return t`Damaged`;
      case 'returned':
        return t`Returned by a buyer`;
      case 'other':
        return t`Other`;
      default:
        return code;
    }
  };
}
