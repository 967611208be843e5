import { describe, expect, it, vi } from 'vitest';

vi.mock('@/lib/language', () => ({ currentLanguage: () => 'en' }));
const { difference } = await import('./difference');

describe('the difference of two prices', () => {
  it('is said in percent of the older one, with its sign', () => {
    expect(difference(200, 230)).toBe('+15%');
    expect(difference(200, 175)).toBe('-12.5%');
    expect(difference(200, 200)).toBe('0%');
  });

  it('is none where one of them has no price', () => {
    expect(difference(null, 10)).toBeNull();
    expect(difference(10, null)).toBeNull();
  });
});
