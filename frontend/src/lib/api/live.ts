const LIVE_MS = 1_500;
const TROUBLED_MS = 10_000;

/** What changes by itself is asked for again while its page is visible, seldom while the server has trouble. */
export const live = {
  refetchInterval: ({ state }: { state: { status: string } }) =>
    state.status === 'error' ? TROUBLED_MS : LIVE_MS,
};
