import { sendFile } from '@/lib/api/sendFile';
import type { OrderFile } from '@/lib/api/types';

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
