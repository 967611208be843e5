import { useLingui } from '@lingui/react/macro';
import type { Problem } from '@/lib/api/problem';

/** What a refusal means, in the reader's words. */
export function useExplanation(problem: Problem | null): { title: string; text: string | null } {
  const { t } = useLingui();
  if (problem === null) {
    return {
      title: t`This page could not be shown`,
      text: t`Something went wrong in the page itself.`,
    };
  }
  switch (problem.status) {
    case 0:
      return {
        title: t`The server does not answer`,
        text: t`Check your connection. What you typed is kept in the address.`,
      };
    case 401:
      return { title: t`You are not signed in`, text: t`Sign in, then try again.` };
    case 404:
      return { title: t`There is nothing at this address`, text: problem.detail };
    case 429:
      return { title: t`Too many requests`, text: t`Wait a moment, then try again.` };
    case 503:
      if (problem.code !== 'search-unavailable') {
        return { title: problem.message, text: t`Wait a moment, then try again.` };
      }
      return {
        title: t`Search is resting for a moment`,
        text: t`The search engine does not answer just now. Pages of single parts and spaces still work; search comes back by itself.`,
      };
    default:
      return { title: problem.message, text: problem.detail };
  }
}
