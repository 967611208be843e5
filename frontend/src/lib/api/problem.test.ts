import { describe, expect, it } from 'vitest';
import { Problem } from './problem';

describe('a problem', () => {
  it('carries the words of the server and the fields it names', () => {
    const problem = Problem.from(
      {
        type: 'https://virtual-hqb.org/problems/invalid-request',
        title: 'The request is invalid',
        status: 400,
        detail: 'One parameter is invalid',
        errors: [{ field: 'filter', message: 'capacitance: reversed' }, { field: 7 }],
      },
      400,
    );
    expect(problem.code).toBe('invalid-request');
    expect(problem.message).toBe('The request is invalid');
    expect(problem.messageFor('filter')).toBe('capacitance: reversed');
    expect(problem.messageFor('q')).toBeNull();
    expect(problem.errors).toHaveLength(1);
  });

  it('knows when another try is welcome, if the server says so', () => {
    expect(Problem.from({}, 429, '32').retryAfter).toBe(32);
    expect(Problem.from({}, 429, 'Sun, 22 Nov 2026 10:00:00 GMT').retryAfter).toBeNull();
    expect(Problem.from({}, 429).retryAfter).toBeNull();
  });

  it('is made of anything, even of no body', () => {
    for (const body of [undefined, null, '', 'oops', []]) {
      expect(Problem.from(body, 502)).toMatchObject({
        status: 502,
        message: 'HTTP 502',
        detail: null,
      });
    }
  });
});
