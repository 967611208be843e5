import { DetailedError } from 'tus-js-client';
import { Problem } from '@/lib/api/problem';

/** Bytes of a piece: the server takes up to a million at once. */
export const PIECE_BYTES = 900_000;
export const MOST_BYTES = 100_000_000;
/** Milliseconds between one try and the next while a connection is gone; after the last one a person is asked. */
export const PAUSES_MS: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 16_000];
export const KINDS = '.zip,.gbr,.stl,.3mf,.step,.stp';

/** How far a file is on its way. */
export interface Sending {
  name: string;
  bytes: number;
  sent: number;
  state: 'sending' | 'lost' | 'paused' | 'stopped';
  /** How much of it had come before, when a broken upload goes on. */
  before: number;
  problem: Problem | null;
}

export type SendingEvent =
  | { kind: 'sent'; bytes: number }
  | { kind: 'found'; bytes: number }
  | { kind: 'lost' }
  | { kind: 'pause' }
  | { kind: 'go on' }
  | { kind: 'stop'; problem: Problem };

export const begun = (file: { name: string; size: number }): Sending => ({
  name: file.name,
  bytes: file.size,
  sent: 0,
  state: 'sending',
  before: 0,
  problem: null,
});

/** What becomes of a file on its way when something happens to it. */
export function after(now: Sending, event: SendingEvent): Sending {
  switch (event.kind) {
    case 'sent':
      // What was still on its way when somebody paused says nothing about the pause.
      return now.state === 'paused'
        ? { ...now, sent: event.bytes }
        : { ...now, sent: event.bytes, state: 'sending', problem: null };
    case 'found':
      return { ...now, before: event.bytes, sent: event.bytes };
    case 'lost':
      return now.state === 'paused' ? now : { ...now, state: 'lost' };
    case 'pause':
      return { ...now, state: 'paused' };
    case 'go on':
      return { ...now, state: 'sending', problem: null };
    case 'stop':
      return { ...now, state: 'stopped', problem: event.problem };
  }
}

/** Whether the same request may succeed a moment later: no answer at all, or a server that is busy. */
export const mayRecover = (status: number): boolean =>
  status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;

export type Refused = 'empty' | 'too-large';

/** Why a file need not even be sent; null when it may be. */
export function refusedHere(file: { size: number }): Refused | null {
  if (file.size === 0) return 'empty';
  return file.size > MOST_BYTES ? 'too-large' : null;
}

/** The link of a design: the last part of where its pieces went. */
export function designOf(url: string | null): string | null {
  const id = url?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? id : null;
}

/** What the server said, in the form in which all its refusals are told. */
export function problemOf(error: Error): Problem {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (response === null || response.getStatus() === 0) return Problem.unreachable();
  return Problem.from(
    jsonOf(response.getBody()),
    response.getStatus(),
    response.getHeader('Retry-After') ?? null,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
