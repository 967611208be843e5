import { currentLanguage } from '@/lib/language';
import { csrfHeader } from './csrf';
import { Problem } from './problem';

/**
 * Sends a file as a form with one field.
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
