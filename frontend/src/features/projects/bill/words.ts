import { useLingui } from '@lingui/react/macro';

/** What sort of work an item of the bill is. */
export function useKindWord(): (kind: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    parts: t({ message: 'Parts', context: 'what is ordered' }),
    boards: t({ message: 'Boards', context: 'what is ordered' }),
    assembly: t({ message: 'Assembly', context: 'what is ordered' }),
    housing: t`Printed parts`,
    tests: t({ message: 'Tests', context: 'what is ordered' }),
    advice: t`Advice`,
    work: t`Work`,
  };
  return (kind) => words[kind] ?? t`Other`;
}

/** How an item of the bill stands. */
export function useStateWord(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    waiting: t`To be paid`,
    paying: t`Payment under way`,
    paid: t`Paid`,
    ended: t`Ended`,
  };
  return (state) => words[state] ?? state;
}
