import { currentLanguage } from '../language';
import { Problem } from './problem';

/** Reads server-sent events out of the text as it arrives, in whatever pieces. */
export class EventText {
  private pieces: string[] = [];

  /** The data of all events that this piece completes. */
  take(piece: string): string[] {
    this.pieces.push(piece);
    // events may be of many megabytes: they are put together once, when their end is there
    if (!piece.includes('\n')) return [];
    const blocks = this.pieces.join('').replaceAll('\r\n', '\n').split('\n\n');
    this.pieces = [blocks.pop() ?? ''];
    return blocks.map(dataOf).filter((data) => data !== '');
  }
}

const dataOf = (block: string): string =>
  block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).replace(/^ /, ''))
    .join('\n');

/**
 * Follows what the server tells step by step, in the reader's language, which an EventSource cannot ask for.
 *
 * @throws Problem when the server refused or could not be reached
 */
export async function followEvents(
  path: string,
  signal: AbortSignal,
  onData: (data: unknown) => void,
): Promise<void> {
  const headers = { Accept: 'text/event-stream', 'Accept-Language': currentLanguage() };
  try {
    const answer = await fetch(path, { headers, signal });
    if (!answer.ok || answer.body === null) {
      const retry = answer.headers.get('Retry-After');
      throw Problem.from(await answer.json().catch(() => null), answer.status, retry);
    }
    const text = new EventText();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const data of text.take(piece.value)) onData(JSON.parse(data));
    }
  } catch (fault) {
    throw fault instanceof Problem || signal.aborted ? fault : Problem.unreachable();
  }
}
