import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { forgetCsrfToken, keepCsrfToken } from './csrf';
import type { Me } from './types';

const FRESH_MS = 60_000;

/** Whether somebody is signed in, and who. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      const session = await bodyOf(api.GET('/api/v1/session', { signal }));
      keepCsrfToken(session.me?.csrfToken ?? null);
      return session;
    },
    staleTime: FRESH_MS,
    refetchOnWindowFocus: true,
  });

/** The person on this page: undefined while unknown, null when nobody is signed in. */
export function useMe(): Me | null | undefined {
  const { data, isError } = useQuery(sessionQuery());
  return isError ? null : data?.me;
}

/** The first part of the key of every query whose answer depends on who asks. */
export const MINE = 'mine';

/** Forgets all that was answered to somebody else: after signing in or out, or for another organisation. */
export async function renewSession(client: QueryClient): Promise<void> {
  forgetCsrfToken();
  await client.resetQueries(sessionQuery());
  await client.resetQueries({ queryKey: [MINE] });
}

/** The same person, for another organisation or with other rights: what is on screen stays there. */
export async function refreshSession(client: QueryClient): Promise<void> {
  await client.invalidateQueries(sessionQuery());
  await client.resetQueries({ queryKey: [MINE] });
}

export type PermissionCode =
  | 'read-organisation'
  | 'manage-organisation'
  | 'apply'
  | 'read-stock'
  | 'edit-stock'
  | 'import-stock'
  | 'buy'
  | 'let'
  | 'keep'
  | 'sign'
  | 'set-payouts'
  | 'fulfil'
  | 'operate';

export function may(me: Me, permission: PermissionCode): boolean {
  return me.permissions.includes(permission);
}
