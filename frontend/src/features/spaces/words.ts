import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

const OWNERSHIP: Record<string, MessageDescriptor> = {
  state: msg`State-owned`,
  collective: msg`Collective`,
  private: msg`Private`,
  government: msg`Government`,
};

const USES: Record<string, MessageDescriptor> = {
  'light-production': msg`Light production`,
  'retail-counter': msg`Retail counters`,
  office: msg`Office`,
  laboratory: msg`Laboratory`,
  makerspace: msg`Makerspace`,
  workshop: msg`Workshop`,
  showroom: msg`Showroom`,
  training: msg`Training`,
  warehouse: msg`Warehouse`,
};

/** The words for the codes of ownership and use; an unknown code is shown as it is. */
export function useSpaceWords() {
  const { i18n } = useLingui();
  const word = (words: Record<string, MessageDescriptor>, code: string) => {
    const message = words[code];
    return message === undefined ? code.replaceAll(/[-_]/g, ' ') : i18n._(message);
  };
  return {
    ownership: (code: string) => word(OWNERSHIP, code),
    use: (code: string) => word(USES, code),
  };
}
