import type { ApiKey } from '@/lib/api/types';

/** Whether a key works, works until its successor is in use, or has ended. */
export function keyState(
  { revokedAt }: Pick<ApiKey, 'revokedAt'>,
  now: number,
): 'works' | 'ending' | 'ended' {
  if (revokedAt === null) return 'works';
  return new Date(revokedAt).getTime() > now ? 'ending' : 'ended';
}
