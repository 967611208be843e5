const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const HEADER = 'X-CSRF-Token';

/** The token of the session on this page: null when nobody is signed in, undefined while unknown. */
let token: string | null | undefined;

/** Keeps the token that an answer about the session carried. */
export function keepCsrfToken(fresh: string | null): void {
  token = fresh;
}

/** The session is another one from now on. */
export function forgetCsrfToken(): void {
  token = undefined;
}

/**
 * Sends a request; one that changes something carries the session's token. Another tab may have signed
 * in anew, so a token that is refused is fetched again, once.
 */
export async function send(request: Request): Promise<Response> {
  // Looked up at each call: tests and browsers replace it.
  if (SAFE.includes(request.method)) return globalThis.fetch(request);
  const again = request.clone();
  const answer = await globalThis.fetch(withToken(request, await currentToken()));
  if (answer.status !== 403 || !(await isRefusedToken(answer.clone()))) return answer;
  forgetCsrfToken();
  return globalThis.fetch(withToken(again, await currentToken()));
}

async function currentToken(): Promise<string | null> {
  if (token !== undefined) return token;
  const answer = await globalThis.fetch('/api/v1/session');
  const body = (answer.ok ? await answer.json() : {}) as { me?: { csrfToken?: string } | null };
  token = body.me?.csrfToken ?? null;
  return token;
}

/** The token for requests that are not made through the client, such as uploads with progress. */
export async function csrfHeader(): Promise<Record<string, string>> {
  const current = await currentToken();
  return current === null ? {} : { [HEADER]: current };
}

function withToken(request: Request, current: string | null): Request {
  if (current !== null) request.headers.set(HEADER, current);
  return request;
}

async function isRefusedToken(answer: Response): Promise<boolean> {
  const text = await answer.text();
  return /"type"\s*:\s*"[^"]*\/csrf"/.test(text);
}
