import { useLingui } from '@lingui/react/macro';

/** What can be wrong with a review. */
export const FAULTS = [
  'insult',
  'private-data',
  'off-topic',
  'advertising',
  'fake',
  'unlawful',
] as const;

/** The words for what is wrong with a review. */
export function useFaultWord(): (fault: string) => string {
  const { t } = useLingui();
  return (fault) => {
    switch (fault) {
      case 'insult':
        return t`It insults somebody`;
      case 'private-data':
        return t`It tells private data`;
      case 'off-topic':
        return t`It is not about the order`;
      case 'advertising':
        return t`It advertises something`;
      case 'fake':
        return t`It is not honest`;
      case 'unlawful':
        return t`It is against the law`;
      default:
        return fault;
    }
  };
}

/** The words for whether goods are genuine. */
export function useAuthenticWord(): (answer: string) => string {
  const { t } = useLingui();
  return (answer) => {
    switch (answer) {
      case 'yes':
        return t`Genuine`;
      case 'no':
        return t`Not genuine`;
      default:
        return t`Cannot tell whether genuine`;
    }
  };
}
