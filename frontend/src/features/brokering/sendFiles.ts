import { sendFile } from '@/lib/api/sendFile';

/** Sends the files that were chosen, one after the other, and gives their ids. */
export async function sendFiles(base: string, values: FormData): Promise<string[]> {
  const ids: string[] = [];
  for (const file of values.getAll('files')) {
    if (file instanceof File && file.size > 0) {
      ids.push(((await sendFile(`${base}/files`, file)) as { id: string }).id);
    }
  }
  return ids;
}
