import { describe, expect, it } from 'vitest';
import { judgeCode } from './creditCode';

describe('a unified social credit code', () => {
  it('is valid when its last character checks the others', () => {
    expect(judgeCode('91350100M000100Y43')).toEqual({ kind: 'valid' });
    expect(judgeCode(' 9135 0100 m000 100y 43')).toEqual({ kind: 'valid' });
  });

  it('is wrong with any one character changed or two exchanged', () => {
    expect(judgeCode('91350100M000100Y44')).toEqual({ kind: 'mismatch' });
    expect(judgeCode('91350100M000100Y34')).toEqual({ kind: 'mismatch' });
    expect(judgeCode('91530100M000100Y43')).toEqual({ kind: 'mismatch' });
  });

  it('has 18 characters, none of them I, O, S, V or Z', () => {
    expect(judgeCode('')).toEqual({ kind: 'empty' });
    expect(judgeCode('9135')).toEqual({ kind: 'short', length: 4 });
    expect(judgeCode('91350100M000100Y433')).toEqual({ kind: 'long' });
    expect(judgeCode('9135O')).toEqual({ kind: 'character', character: 'O' });
  });
});
