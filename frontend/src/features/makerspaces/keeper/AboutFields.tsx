import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptThing } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Field, Select } from '@/ui/Field';
import { useStateWord } from './words';
import styles from './Keeper.module.css';

const STATES = ['in-service', 'out-of-order', 'retired'];
const SORTS = ['machine', 'room', 'mentor'];

interface Props {
  thing: KeptThing | undefined;
  kinds: readonly { kind: string; name: string; sort: string }[];
  errorOf: (field: string) => string | null;
}

/** What a machine, a room or a mentor is, in both languages. */
export function AboutFields({ thing, kinds, errorOf }: Props) {
  const { t } = useLingui();
  const word = useStateWord();
  const sortNames: Record<string, string> = {
    machine: t`Machines`,
    room: t`Rooms`,
    mentor: t`Mentors`,
  };
  return (
    <fieldset className={styles['group']}>
      <legend>
        <Trans>What it is</Trans>
      </legend>
      <div className={styles['fields']}>
        <Select
          label={t`Kind`}
          name="kind"
          defaultValue={thing?.kind ?? 'oscilloscope'}
          error={errorOf('kind')}
        >
          {SORTS.map((sort) => (
            <optgroup key={sort} label={sortNames[sort]}>
              {kinds
                .filter((one) => one.sort === sort)
                .map(({ kind, name }) => (
                  <option key={kind} value={kind}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        <Select
          label={t`State`}
          name="state"
          defaultValue={thing?.state ?? 'in-service'}
          hint={t`Bookings that were made stay as they are.`}
          error={errorOf('state')}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {word(state)}
            </option>
          ))}
        </Select>
        <BothLanguages
          name="name"
          labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
          maxLength={120}
          required
          values={thing}
          errorOf={errorOf}
        />
        <Field
          label={t`Maker and model`}
          name="model"
          maxLength={120}
          defaultValue={thing?.model}
          error={errorOf('model')}
        />
        <Field
          label={t`Where it stands`}
          name="room"
          maxLength={80}
          hint={t`A room or a bench, so that people find it.`}
          defaultValue={thing?.room}
          error={errorOf('room')}
        />
      </div>
      <BothLanguages
        name="about"
        labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
        rows={3}
        maxLength={2000}
        values={thing}
        errorOf={errorOf}
      />
    </fieldset>
  );
}
