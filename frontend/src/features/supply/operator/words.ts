import { useLingui } from '@lingui/react/macro';

/** What a report says is wrong, in a few words. */
export function useReportWord(): (kind: string) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'counterfeit':
        return t`Counterfeit or remarked`;
      case 'wrong-part':
        return t`Another part than named`;
      case 'wrong-condition':
        return t`Not in the condition named`;
      case 'wrong-price':
        return t`Wrong price or stock`;
      default:
        return t`Something else`;
    }
  };
}
