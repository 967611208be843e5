import { csrfHeader } from '@/lib/api/csrf';
import { Problem } from '@/lib/api/problem';
import type { PlanReport } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

/** The systems that positions in China come in. */
export const COORDINATES = [
  { code: 'wgs84', title: 'WGS-84' },
  { code: 'gcj02', title: 'GCJ-02' },
  { code: 'bd09', title: 'BD-09' },
] as const;

export type CoordinateSystem = (typeof COORDINATES)[number]['code'];

interface Sent {
  building: string;
  coordinates: CoordinateSystem;
  file: File;
  apply: boolean;
}

/**
 * Sends floor plans, to be looked at or to be put in place.
 *
 * @throws Problem when the server refused them or could not be reached
 */
export async function sendFloors({
  building,
  coordinates,
  file,
  apply,
}: Sent): Promise<PlanReport> {
  const body = new FormData();
  body.set('coordinates', coordinates);
  body.set('mode', apply ? 'apply' : 'dry-run');
  body.set('file', file);
  const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
  const answer = await fetch(`/api/v1/operations/buildings/${building}/floors`, {
    method: 'POST',
    headers,
    body,
  }).catch(() => {
    throw Problem.unreachable();
  });
  const content: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw Problem.from(content, answer.status, answer.headers.get('Retry-After'));
  return content as PlanReport;
}
