import { describe, expect, it, vi } from 'vitest';
import { once } from './once';

const post = (path: string, body = '{}') =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });

describe('what is clicked twice', () => {
  it('is sent once while it is under way, and both get the answer', async () => {
    const send = vi.fn(() => Promise.resolve(Response.json({ made: 1 })));
    const both = await Promise.all([once(post('/a'), send), once(post('/a'), send)]);
    expect(send).toHaveBeenCalledTimes(1);
    expect(await Promise.all(both.map((one) => one.json()))).toEqual([{ made: 1 }, { made: 1 }]);
  });

  it('is sent once while the second click is a moment later, and anew after it', async () => {
    vi.useFakeTimers();
    const send = vi.fn(() => Promise.resolve(Response.json({})));
    await once(post('/b'), send);
    await once(post('/b'), send);
    expect(send).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(500);
    await once(post('/b'), send);
    expect(send).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('is sent again when it was refused', async () => {
    const send = vi.fn(() => Promise.resolve(new Response(null, { status: 409 })));
    await once(post('/c'), send);
    await once(post('/c'), send);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is sent again when something else was changed in between', async () => {
    const send = vi.fn(() => Promise.resolve(Response.json({})));
    await once(post('/d', '{"on":true}'), send);
    await once(post('/d', '{"on":false}'), send);
    await once(post('/d', '{"on":true}'), send);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is always sent when it is a file or only reads', async () => {
    const send = vi.fn(() => Promise.resolve(Response.json({})));
    const file = () => new Request('http://localhost/e', { method: 'POST', body: new FormData() });
    await Promise.all([once(file(), send), once(file(), send)]);
    await Promise.all([1, 2].map(() => once(new Request('http://localhost/e'), send)));
    expect(send).toHaveBeenCalledTimes(4);
  });
});
