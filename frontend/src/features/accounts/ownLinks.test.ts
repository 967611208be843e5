import { describe, expect, it } from 'vitest';
import { ownLinks } from './ownLinks';

describe('the text of a mail', () => {
  it('has its links lead to the site on screen', () => {
    expect(
      ownLinks(
        'Confirm:\n\nhttp://localhost:8080/account/verify?token=a_b\n\nBye',
        'http://127.0.0.1:9',
      ),
    ).toEqual([
      { text: 'Confirm:\n\n', href: null },
      {
        text: 'http://localhost:8080/account/verify?token=a_b',
        href: 'http://127.0.0.1:9/account/verify?token=a_b',
      },
      { text: '\n\nBye', href: null },
    ]);
  });

  it('may have none', () => {
    expect(ownLinks('Nothing to do.', 'http://x.test')).toEqual([
      { text: 'Nothing to do.', href: null },
    ]);
  });
});
