import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptThing } from '@/lib/api/types';
import { weekdayName } from '@/lib/clock';
import { spansText } from './hours';
import type { Merged, Part } from './merge';
import { useRuleWords } from './RuleFields';
import { useStateWord } from './words';

interface Props {
  merged: Merged;
  /** As the other keeper has it. */
  theirs: KeptThing;
}

/** What somebody else has changed while this keeper was typing; nothing of either is lost. */
export function ChangedMeanwhile({ merged: { taken, clashing }, theirs }: Props) {
  const word = usePartWord();
  const text = useTheirText();
  return (
    <>
      <p>
        <Trans>
          Another keeper has saved it while you were typing. What you typed still stands in the
          form; look it over, then save it again.
        </Trans>
      </p>
      {taken.length > 0 && (
        <p>
          <Trans>They changed, and it now stands so in the form:</Trans>{' '}
          {taken.map(word).join(' · ')}
        </p>
      )}
      {clashing.length > 0 && (
        <>
          <p>
            <Trans>You both changed this; yours stands in the form, theirs is:</Trans>
          </p>
          <ul>
            {clashing.map((part) => (
              <li key={part}>
                {word(part)}: {text(part, theirs)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
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
  const { t } = useLingui();
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
    const shown = Array.isArray(value) ? value.join('; ') : String(value ?? '');
    return shown === '' ? t`nothing` : shown;
  };
}
