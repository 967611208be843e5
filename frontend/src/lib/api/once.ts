const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** How long the same request counts as a second click after the first was answered, in ms. */
const SECOND_CLICK = 400;

interface Sent {
  key: string;
  answer: Promise<Response>;
  until: number;
}

/** What was changed last; anything else in between ends it. */
let last: Sent | undefined;

/**
 * Sends what changes something once, however often it is clicked: the same request while the first is
 * under way, or a moment after it succeeded, gets the first one's answer.
 */
export async function once(
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (SAFE.includes(request.method)) return send(request);
  const key = await keyOf(request);
  if (key !== undefined && last?.key === key && performance.now() < last.until) {
    return (await last.answer).clone();
  }
  const sent: Sent = { key: key ?? '', answer: send(request), until: Infinity };
  last = sent;
  try {
    const answer = await sent.answer;
    sent.until = answer.ok ? performance.now() + SECOND_CLICK : 0;
    return answer.clone();
  } catch (cause) {
    sent.until = 0;
    throw cause;
  }
}

/** Nothing for files, which have to be read to be compared. */
async function keyOf(request: Request): Promise<string | undefined> {
  const type = request.headers.get('Content-Type') ?? '';
  if (type !== '' && !type.includes('json')) return undefined;
  return `${request.method} ${request.url} ${await request.clone().text()}`;
}
