import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Field, Select, Switch } from '@/ui/Field';
import { useFactWords } from './optionWords';
import { isMain, usual, valueOf } from './options';
import type { Choice } from './types';
import styles from './Prices.module.css';

interface Props {
  asked: readonly Choice[];
  wishes: Readonly<Record<string, string>>;
  onWish: (fact: string, value: string) => void;
}

/** What the maker chooses, of all that is offered. What everybody decides stands in front, rare wishes are folded. */
export function OptionsForm({ asked, wishes, onWish }: Props) {
  const { t } = useLingui();
  const main = asked.filter(isMain);
  const rare = asked.filter((choice) => !isMain(choice));
  if (asked.length === 0) return null;
  return (
    <form
      className={styles['options']}
      aria-label={t`Options`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles['fields']}>
        {main.map((choice) => (
          <Option key={choice.fact} choice={choice} wishes={wishes} onWish={onWish} />
        ))}
      </div>
      {rare.length > 0 && (
        <details className={styles['rare']} open={rare.some(({ fact }) => fact in wishes)}>
          <summary>
            <Trans>More options ({rare.length})</Trans>
          </summary>
          <div className={styles['fields']}>
            {rare.map((choice) => (
              <Option key={choice.fact} choice={choice} wishes={wishes} onWish={onWish} />
            ))}
          </div>
        </details>
      )}
    </form>
  );
}

type OptionProps = Omit<Props, 'asked'> & { choice: Choice };

function Option({ choice, wishes, onWish }: OptionProps) {
  const { t } = useLingui();
  const words = useFactWords();
  const { fact, kind, values } = choice;
  const value = valueOf(choice, wishes);
  const name = words.name(fact);
  if (kind === 'flag') {
    return (
      <div className={styles['switch']}>
        <Switch
          label={name}
          checked={value === 'true'}
          onChange={(checked) => onWish(fact, checked ? 'true' : '')}
        />
      </div>
    );
  }
  if (values.length > 0) {
    return (
      <Select
        label={name}
        value={value ?? ''}
        onChange={(event) => onWish(fact, event.target.value)}
      >
        {usual(choice) === null && <option value="">{t`Any`}</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {words.value(fact, one)}
          </option>
        ))}
      </Select>
    );
  }
  return <Typed key={value ?? ''} choice={choice} value={value} onWish={onWish} />;
}

/** A number or a word that is typed; it counts when the field is left. */
function Typed({
  choice,
  value,
  onWish,
}: {
  choice: Choice;
  value: string | null;
  onWish: Props['onWish'];
}) {
  const { t } = useLingui();
  const words = useFactWords();
  const [typed, setTyped] = useState(value ?? '');
  const { fact, kind, least, most } = choice;
  const unit = words.unit(fact);
  const name = words.name(fact);
  const apply = () => {
    if (typed.trim() !== (value ?? '')) onWish(fact, typed.trim());
  };
  const hint =
    least !== null && most !== null
      ? t`${words.value(fact, least)} to ${words.value(fact, most)}`
      : least !== null
        ? t`at least ${words.value(fact, least)}`
        : most !== null
          ? t`at most ${words.value(fact, most)}`
          : undefined;
  return (
    <Field
      label={unit === null ? name : `${name}, ${unit}`}
      hint={hint}
      {...(kind === 'number' && {
        type: 'number',
        min: least ?? 0,
        max: most ?? undefined,
        step: 'any',
      })}
      value={typed}
      maxLength={60}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={apply}
      onKeyDown={(event) => {
        if (event.key === 'Enter') apply();
      }}
    />
  );
}
