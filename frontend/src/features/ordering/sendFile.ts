import { csrfHeader } from '@/lib/api/csrf';
import { Problem } from '@/lib/api/problem';
import type { OrderFile } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

/** Where each side of an order has its files. */
export const FILES = {
  bought: '/api/v1/orders',
  sold: '/api/v1/supply/orders',
  dispute: '/api/v1/operations/disputes',
} as const;
export type FileSide = keyof typeof FILES;

/** Where a file of an order is downloaded. */
export const fileAddress = (side: FileSide, order: string, file: string) =>
  `${FILES[side]}/${order}/files/${file}`;

/**
 * Sends a file of an order.
 *
 * @throws Problem when the server refused it or could not be reached
 */
export async function sendFile(address: string, file: File): Promise<unknown> {
  const body = new FormData();
  body.set('file', file);
  const headers = { ...(await csrfHeader()), 'Accept-Language': currentLanguage() };
  const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => {
    throw Problem.unreachable();
  });
  const content: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw Problem.from(content, answer.status, answer.headers.get('Retry-After'));
  return content;
}

/** Sends evidence, if there is any, and gives its id. */
export async function sendEvidence(
  side: FileSide,
  order: string,
  values: FormData,
): Promise<string | null> {
  const file = values.get('file');
  if (!(file instanceof File) || file.size === 0) return null;
  return ((await sendFile(`${FILES[side]}/${order}/files`, file)) as OrderFile).id;
}
