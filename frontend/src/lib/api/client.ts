import createClient from 'openapi-fetch';
import { currentLanguage } from '../language';
import { Problem } from './problem';
import type { paths } from './schema';
import type { Whole } from './types';

/** The typed client of our own API. Every call asks for text in the language on screen. */
export const api = createClient<paths>({
  // openapi-fetch keeps the fetch it saw first; this one is looked up at each call.
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * Waits for an answer and gives its body.
 *
 * @throws Problem when the server refused, could not be reached, or answered with something else
 */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<Whole<T>> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw Problem.unreachable();
  }
  if (answer.response.ok && answer.data !== undefined) return answer.data as Whole<T>;
  throw Problem.from(answer.error, answer.response.status);
}
