import { useLingui } from '@lingui/react/macro';
import type { Unit } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';

/** Amounts of yuan from the server's exact text, without the fen, which nobody compares by. */
export const yuanText = (amount: { amount: string } | null): string =>
  amount === null ? '–' : `¥${numberText(Math.round(Number(amount.amount)))}`;

/** The facts of a unit as words: one row a fact, for its page and for comparisons. */
export function useUnitFacts(): (unit: Unit) => { key: string; name: string; value: string }[] {
  const { t } = useLingui();
  const orUnknown = (value: number | null, unit: string, digits = 1) =>
    value === null ? t`not told` : `${numberText(value, digits)} ${unit}`;
  return (unit) => [
    { key: 'area', name: t`Gross area`, value: `${numberText(unit.area, 1)} m²` },
    { key: 'usable', name: t`Usable area`, value: `${numberText(unit.usableArea, 1)} m²` },
    { key: 'height', name: t`Clear height`, value: orUnknown(unit.clearHeight, 'm', 2) },
    { key: 'load', name: t`Floor load`, value: orUnknown(unit.floorLoad, 'kg/m²') },
    { key: 'power', name: t`Power`, value: orUnknown(unit.power, 'kVA') },
    {
      key: 'lift',
      name: t`Passenger lift`,
      value: unit.passengerLift === null ? t`none` : `${numberText(unit.passengerLift)} kg`,
    },
    {
      key: 'freight',
      name: t`Freight lift`,
      value: unit.freightLift === null ? t`none` : `${numberText(unit.freightLift)} kg`,
    },
    { key: 'water', name: t`Water and drain`, value: unit.water ? t`yes` : t`no` },
    { key: 'fume', name: t`Fume extraction`, value: unit.fumeExtraction ? t`yes` : t`no` },
    { key: 'term', name: t`Shortest lease`, value: t`${unit.minTermMonths} months` },
    { key: 'deposit', name: t`Deposit`, value: t`${unit.depositMonths} months' rent` },
    { key: 'rentFree', name: t`Rent-free days`, value: numberText(unit.rentFreeDays) },
    {
      key: 'freeFrom',
      name: t`Free from`,
      value: unit.freeFrom === null ? t`on request` : dayText(unit.freeFrom),
    },
    {
      key: 'proof',
      name: t`Title proof`,
      value:
        unit.proof === null ? t`not proved` : `${unit.proof.name}, ${dayText(unit.proof.provedOn)}`,
    },
    {
      key: 'confirmed',
      name: t`Last confirmed`,
      value: unit.confirmedOn === null ? t`never` : dayText(unit.confirmedOn),
    },
    {
      key: 'metro',
      name: t`Nearest metro, on foot`,
      value: t`${unit.metro.minutes} min to ${unit.metro.name}`,
    },
    {
      key: 'market',
      name: t`Nearest market, on foot`,
      value: t`${unit.market.minutes} min to ${unit.market.name}`,
    },
  ];
}
