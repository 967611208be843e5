import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/api/session';

const FRESH_MS = 30_000;

/** A refusal stays a refusal when asked again; only a silent or failing server is worth a second try. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndOfSession }),
  mutationCache: new MutationCache({ onError: noticeEndOfSession }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 1 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
      retryDelay: 600,
    },
  },
});

/** A refusal for want of a session may mean that it has ended since the page was opened. */
function noticeEndOfSession(error: Error): void {
  if (error instanceof Problem && error.status === 401) {
    void queryClient.invalidateQueries(sessionQuery());
  }
}
