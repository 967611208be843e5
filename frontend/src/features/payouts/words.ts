import { useLingui } from '@lingui/react/macro';

/** How far a payout or a batch has come. */
export function usePayoutWord(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    sending: t`In transit`,
    proposed: t`Being prepared`,
    approved: t`With the bank`,
    paid: t`Paid out`,
    failed: t`Failed`,
    returned: t`Came back`,
    refused: t`Called off`,
    done: t`Done`,
  };
  return (state) => words[state] ?? state;
}

/** The same of a batch. */
export function useBatchWord(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    proposed: t`To be approved`,
    approved: t`Approved`,
    refused: t`Refused`,
    done: t`Done`,
  };
  return (state) => words[state] ?? state;
}
