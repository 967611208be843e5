import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetCsrfToken, keepCsrfToken, send } from './csrf';

const URL = 'http://localhost/api/v1/organisation';
const sent: Request[] = [];
let answers: Response[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', (input: Request | string) => {
    const request = typeof input === 'string' ? new Request(`http://localhost${input}`) : input;
    sent.push(request);
    return Promise.resolve(answers.shift() ?? new Response(null, { status: 204 }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  forgetCsrfToken();
  answers = [];
});

const session = (csrfToken: string | null) =>
  Response.json({ signedIn: csrfToken !== null, me: csrfToken === null ? null : { csrfToken } });
const refused = () =>
  Response.json({ type: 'https://virtual-hqb.org/problems/csrf' }, { status: 403 });

describe('a request', () => {
  it('that reads carries no token', async () => {
    keepCsrfToken('one');
    await send(new Request(URL));
    expect(sent[0]?.headers.get('X-CSRF-Token')).toBeNull();
  });

  it('that changes something carries the token of the session', async () => {
    keepCsrfToken('one');
    await send(new Request(URL, { method: 'POST', body: '{}' }));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers.get('X-CSRF-Token')).toBe('one');
  });

  it('asks for the token first when it is unknown', async () => {
    answers = [session('two')];
    await send(new Request(URL, { method: 'DELETE' }));
    expect(sent.map(({ url }) => url)).toEqual(['http://localhost/api/v1/session', URL]);
    expect(sent[1]?.headers.get('X-CSRF-Token')).toBe('two');
  });

  it('is sent once more with the token of a session that another tab began', async () => {
    keepCsrfToken('old');
    answers = [refused(), session('new'), new Response(null, { status: 204 })];
    const answer = await send(new Request(URL, { method: 'PATCH', body: '{"name":"x"}' }));
    expect(answer.status).toBe(204);
    expect(sent[2]?.headers.get('X-CSRF-Token')).toBe('new');
    expect(await sent[2]?.text()).toBe('{"name":"x"}');
  });

  it('of nobody goes without a token', async () => {
    answers = [session(null)];
    await send(new Request(URL, { method: 'POST' }));
    expect(sent[1]?.headers.get('X-CSRF-Token')).toBeNull();
  });
});
