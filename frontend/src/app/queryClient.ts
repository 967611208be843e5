import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/api/problem';

const FRESH_MS = 30_000;

/** A refusal stays a refusal when asked again; only a silent or failing server is worth a second try. */
export const queryClient = new QueryClient({
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
