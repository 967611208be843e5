import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const WORDS: Record<string, MessageDescriptor> = {
  'cut-tape': msg`Cut tape`,
  reel: msg`Reel`,
  tray: msg`Tray`,
  tube: msg`Tube`,
  bag: msg`Bag`,
  box: msg`Box`,
};

/** The words for how parts are packed; what is not a known code is shown as it is. */
export function usePackagingWord(): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = WORDS[code];
    return word === undefined ? code : i18n._(word);
  };
}
