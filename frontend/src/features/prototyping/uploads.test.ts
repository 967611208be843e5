import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/api/problem';
import {
  after,
  begun,
  designOf,
  mayRecover,
  MOST_BYTES,
  PIECE_BYTES,
  refusedHere,
} from './uploads';

const file = { name: 'board.zip', size: 2_000_000 };
const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('a file on its way', () => {
  it('is sent in pieces that the server takes', () => {
    expect(PIECE_BYTES).toBeLessThanOrEqual(1_000_000);
  });

  it('goes on by itself after a lost connection', () => {
    const lost = after(after(begun(file), { kind: 'sent', bytes: 900_000 }), { kind: 'lost' });
    expect(lost).toMatchObject({ state: 'lost', sent: 900_000 });
    expect(after(lost, { kind: 'sent', bytes: 950_000 }).state).toBe('sending');
  });

  it('stays held although something still arrives', () => {
    const held = after(begun(file), { kind: 'pause' });
    expect(after(held, { kind: 'sent', bytes: 10 })).toMatchObject({ state: 'paused', sent: 10 });
    expect(after(held, { kind: 'lost' }).state).toBe('paused');
    expect(after(held, { kind: 'go on' }).state).toBe('sending');
  });

  it('says that it goes on where it broke off', () => {
    expect(after(begun(file), { kind: 'found', bytes: 900_000 })).toMatchObject({
      before: 900_000,
      sent: 900_000,
    });
  });

  it('stops with the reason, and forgets it when it goes on', () => {
    const problem = Problem.unreachable();
    const stopped = after(begun(file), { kind: 'stop', problem });
    expect(stopped).toMatchObject({ state: 'stopped', problem });
    expect(after(stopped, { kind: 'go on' }).problem).toBeNull();
  });
});

describe('what is not sent at all', () => {
  it('is what is empty or too large', () => {
    expect(refusedHere({ size: 0 })).toBe('empty');
    expect(refusedHere({ size: MOST_BYTES + 1 })).toBe('too-large');
    expect(refusedHere({ size: MOST_BYTES })).toBeNull();
  });
});

describe('the answers of the server', () => {
  it('that may be others a moment later are waited for', () => {
    expect([0, 409, 429, 503].every(mayRecover)).toBe(true);
    expect([400, 403, 404, 413].some(mayRecover)).toBe(false);
  });

  it('name the design in the address of its pieces', () => {
    expect(designOf(`http://x.test/api/v1/designs/uploads/${ID}`)).toBe(ID);
    expect(designOf('/api/v1/designs/uploads')).toBeNull();
    expect(designOf(null)).toBeNull();
  });
});
