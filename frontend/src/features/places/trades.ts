import { useLingui } from '@lingui/react/macro';

/** The kinds of trade that plans tell apart, in the order of the legend. */
export const TRADES = [
  'components',
  'connectors',
  'power',
  'instruments',
  'computers',
  'phones',
  'security',
  'other',
] as const;

export type Trade = (typeof TRADES)[number];

/** The lines that set trades apart where colours do not: a tile of one metre each. */
export const TRADE_LINES: Record<Trade, string> = {
  components: '',
  connectors: 'M0 .5H1',
  power: 'M.5 0V1',
  instruments: 'M0 1L1 0M-.1 .1L.1 -.1M.9 1.1L1.1 .9',
  computers: 'M0 0L1 1M-.1 .9L.1 1.1M.9 -.1L1.1 .1',
  phones: 'M.5 .5h.01',
  security: 'M0 .5H1M.5 0V1',
  other: 'M0 .25H1M0 .75H1',
};

/** The trade of a code; one that is not known yet counts among the others. */
export const tradeOf = (code: string): Trade => TRADES.find((trade) => trade === code) ?? 'other';

export function useTradeNames(): Record<Trade, string> {
  const { t } = useLingui();
  return {
    components: t`Components`,
    connectors: t`Connectors and cables`,
    power: t`Power and batteries`,
    instruments: t`Instruments and tools`,
    computers: t`Computers and screens`,
    phones: t`Phones and accessories`,
    security: t`Security, cameras and sound`,
    other: t`Other trades`,
  };
}
