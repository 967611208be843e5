import { describe, expect, it } from 'vitest';
import { ownPath } from './search';

describe('the page to go on to', () => {
  it('is a path of this site', () => {
    expect(ownPath('/parts?q=ldo#offers')).toBe('/parts?q=ldo#offers');
  });

  it('is never another site', () => {
    for (const bad of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
    ]) {
      const path = ownPath(bad);
      expect(path === undefined || new URL(path, 'http://x.test').origin === 'http://x.test').toBe(
        true,
      );
    }
    expect(ownPath('//evil.example')).toBeUndefined();
    expect(ownPath('https://evil.example/')).toBeUndefined();
    expect(ownPath(undefined)).toBeUndefined();
  });
});
