import { useLingui } from '@lingui/react/macro';
import type { KeptThing } from '@/lib/api/types';
import { weekdayName } from '@/lib/clock';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { spansText } from './hours';
import type { Merged, Part } from './merge';
import { useRuleWords } from './RuleFields';
import { useStateWord } from './words';

interface Props {
  merged: Merged;
  /** As the other keeper has it. */
  theirs: KeptThing;
}

/** What somebody else has changed of a machine, a room or a mentor. */
export function ThingChanged({ merged, theirs }: Props) {
  const word = usePartWord();
  const text = useTheirText();
  return <ChangedMeanwhile {...merged} word={word} text={(part) => text(part, theirs)} />;
}

function usePartWord(): (part: Part) => string {
  const { t } = useLingui();
  const rules = useRuleWords();
  return (part) => {
    const words: Partial<Record<Part, string>> = {
      kind: t`Kind`,
      state: t`State`,
      nameEn: t`Name in English`,
      nameZh: t`Name in Chinese`,
      aboutEn: t`About it, in English`,
      aboutZh: t`About it, in Chinese`,
      model: t`Maker and model`,
      room: t`Where it stands`,
      trainings: t`Trainings that are needed first`,
      weekly: t`Weekly hours (for mentors: office hours)`,
      exceptions: t`Days with other hours`,
      rates: t`Rates`,
    };
    return words[part] ?? rules[part as keyof typeof rules][0];
  };
}

function useTheirText(): (part: Part, theirs: KeptThing) => string {
  const state = useStateWord();
  return (part, theirs) => {
    const all = {
      ...theirs,
      ...theirs.rules,
      state: state(theirs.state),
      weekly: theirs.weekly.map((one) => `${weekdayName(one.weekday)} ${spansText([one])}`),
      exceptions: theirs.exceptions.map(({ from, to, note }) => `${from} – ${to} ${note}`),
      rates: theirs.rates.map(({ payer, minutes, price }) => `${payer} ¥${price} / ${minutes} min`),
    };
    const value = all[part];
    return Array.isArray(value) ? value.join('; ') : String(value ?? '');
  };
}
