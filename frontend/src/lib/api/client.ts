import createClient from 'openapi-fetch';
import { currentLanguage } from '../language';
import { send } from './csrf';
import { once } from './once';
import { Problem } from './problem';
import type { paths } from './schema';
import type { Whole } from './types';

/** The typed client of our own API. Every call asks for text in the language on screen. */
export const api = createClient<paths>({ fetch: (request) => once(request, send) });

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
  const answer = await settled(call);
  if (answer.response.ok && answer.data !== undefined) return answer.data as Whole<T>;
  throw refusalOf(answer);
}

/**
 * Waits for an answer of which only the success matters.
 *
 * @throws Problem when the server refused or could not be reached
 */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const answer = await settled(call);
  if (!answer.response.ok) throw refusalOf(answer);
}

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw Problem.unreachable();
  }
}

function refusalOf({ error, response }: Answer<unknown>): Problem {
  return Problem.from(error, response.status, response.headers.get('Retry-After'));
}
