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
  office: msg`Office`,
  offices: msg`Offices`,
  lab: msg`Laboratory`,
  laboratory: msg`Laboratory`,
  makerspace: msg`Makerspace`,
  incubator: msg`Incubator`,
  workshop: msg`Workshop`,
  prototyping: msg`Prototyping`,
  'light-manufacturing': msg`Light manufacturing`,
  assembly: msg`Assembly`,
  testing: msg`Testing`,
  retail: msg`Retail`,
  counter: msg`Counters`,
  showroom: msg`Showroom`,
  exhibition: msg`Exhibition`,
  training: msg`Training`,
  warehouse: msg`Warehouse`,
  storage: msg`Storage`,
  logistics: msg`Logistics`,
  studio: msg`Studio`,
  'service-centre': msg`Service centre`,
  headquarters: msg`Headquarters`,
  'research-and-development': msg`Research and development`,
  'r-and-d': msg`Research and development`,
  research: msg`Research`,
  live: msg`Live streaming`,
  'e-commerce': msg`E-commerce`,
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
