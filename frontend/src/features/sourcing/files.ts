import { sendFile } from '@/lib/api/sendFile';

/** What can be attached to a request, by the ends of names. */
export const FILE_KINDS = '.pdf,.jpg,.jpeg,.png,.webp,.zip,.csv,.tsv,.txt,.xlsx';
export const MOST_FILES = 10;
export const MOST_BYTES = 20_000_000;

/** What is wrong with files that somebody chose. */
export type FileFault = 'kind' | 'size' | 'count';

/** The first fault of some files, when a request has so many already; null when all can be sent. */
export function fileFault(
  files: readonly Pick<File, 'name' | 'size'>[],
  before: number,
): FileFault | null {
  const endings = FILE_KINDS.split(',');
  if (!files.every(({ name }) => endings.some((end) => name.toLowerCase().endsWith(end)))) {
    return 'kind';
  }
  if (files.some(({ size }) => size > MOST_BYTES)) return 'size';
  return before + files.length > MOST_FILES ? 'count' : null;
}

/** The names of files that did not arrive with a new request, by its id, so that its page can say so. */
export const unsent = new Map<string, readonly string[]>();

/** Sends the files of a request that was just made. What fails is kept in mind for its page: the request itself is made. */
export async function sendFiles(id: string, files: readonly File[]): Promise<void> {
  const failed: string[] = [];
  for (const file of files) {
    await sendFile(`/api/v1/rfqs/${id}/files`, file).catch(() => failed.push(file.name));
  }
  if (failed.length > 0) unsent.set(id, failed);
}
