import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { marketsQuery } from '@/lib/api/shared';
import type { Problem } from '@/lib/api/problem';
import { toggled } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { OWNERSHIPS } from '../search';
import { useSpaceWords } from '../words';
import {
  changedNeed,
  conditionCount,
  NUMBERS,
  type Flag,
  type NeedSearch,
  type NumberField,
} from './need';
import { choicesQuery } from './queries';
import { Toggle, Toggles } from './Toggles';
import styles from './NeedForm.module.css';

export interface NeedProps {
  search: NeedSearch;
  onSearch: (search: NeedSearch, options?: { replace: boolean }) => void;
  refusal: Problem | null;
}

const USES = [
  'office',
  'laboratory',
  'makerspace',
  'workshop',
  'light-production',
  'showroom',
  'retail-counter',
  'training',
  'warehouse',
] as const;

/** Everything that a firm asks of a space. Numbers apply on Enter or when a field is left, choices at once. */
export function NeedForm({ search, onSearch, refusal }: NeedProps) {
  const { t } = useLingui();
  const words = useSpaceWords();
  const typed = useTypedNumbers(search, onSearch);
  const number = (name: NumberField, label: string, hint?: ReactNode) => (
    <Field
      label={label}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      value={typed.values[name] ?? ''}
      error={refusal?.messageFor(name)}
      hint={hint}
      onChange={({ target }) => typed.set(name, target.value)}
      onBlur={() => typed.apply()}
    />
  );
  const flag = (name: Flag, label: string) => (
    <Toggle
      label={label}
      checked={search[name] !== undefined}
      onToggle={() =>
        onSearch(changedNeed(search, { [name]: search[name] === undefined ? 'true' : undefined }))
      }
    />
  );
  return (
    <form className={styles['form']} onSubmit={(event) => typed.apply(event)} noValidate>
      <Field
        label={t`Building, space, owner or address`}
        type="search"
        maxLength={200}
        value={typed.values.q ?? ''}
        error={refusal?.messageFor('q')}
        onChange={({ target }) => typed.set('q', target.value)}
        onBlur={() => typed.apply()}
      />
      <Group title={t`Area and money`}>
        <div className={styles['pair']}>
          {number('minArea', t`Area from, m²`)}
          {number('maxArea', t`to, m²`)}
        </div>
        <div className={styles['pair']}>
          {number('maxRent', t`Rent up to, ¥/m²·month`)}
          {number('maxCost', t`All costs up to, ¥/m²·month`)}
        </div>
      </Group>
      <Group title={t`Permitted use`}>
        <Toggles
          label={t`Permitted use`}
          choices={USES.map((code) => ({ code, name: words.use(code) }))}
          selected={search.use}
          onToggle={(code) => onSearch(changedNeed(search, { use: toggled(search.use, code) }))}
        />
      </Group>
      <Group title={t`Floor and power`}>
        <div className={styles['pair']}>
          {number('minPower', t`Power from, kVA`)}
          {number('minFloorLoad', t`Floor load from, kg/m²`)}
        </div>
        <div className={styles['pair']}>
          {number('minHeight', t`Clear height from, m`)}
          {number('freightLift', t`Freight lift from, kg`)}
        </div>
        <div className={styles['row']}>
          {flag('water', t`Water and drain`)}
          {flag('fume', t`Fume extraction`)}
        </div>
      </Group>
      <Group title={t`Ownership and trust`}>
        <Toggles
          label={t`Property ownership`}
          choices={OWNERSHIPS.map((code) => ({ code, name: words.ownership(code) }))}
          selected={search.ownership}
          onToggle={(code) =>
            onSearch(changedNeed(search, { ownership: toggled(search.ownership, code) }))
          }
        />
        <div className={styles['row']}>
          {flag('proved', t`Title proved`)}
          {flag('confirmed', t`Confirmed within 30 days`)}
        </div>
      </Group>
      <Group title={t`Lease`}>
        <div className={styles['pair']}>
          {number('maxTerm', t`Shortest lease up to, months`)}
          {number('maxDeposit', t`Deposit up to, months`)}
        </div>
        <Field
          label={t`Free by`}
          type="date"
          value={search.freeBy ?? ''}
          error={refusal?.messageFor('freeBy')}
          onChange={({ target }) =>
            onSearch(
              changedNeed(search, { freeBy: target.value === '' ? undefined : target.value }),
            )
          }
        />
      </Group>
      <Group title={t`Place`}>
        <Buildings search={search} onSearch={onSearch} />
        <div className={styles['pair']}>
          {number('metroMinutes', t`Metro within, minutes' walk`)}
          {number('marketMinutes', t`Market within, minutes' walk`)}
        </div>
      </Group>
      <CanMeet search={search} onSearch={onSearch} />
      {conditionCount(search) > 0 && (
        <Button look="quiet" onClick={() => onSearch(onlyShown(search))}>
          <Trans>Remove all conditions</Trans>
        </Button>
      )}
      <button type="submit" className="hidden-text" tabIndex={-1}>
        <Trans>Apply</Trans>
      </button>
    </form>
  );
}

/** How the list is shown stays when what is asked is taken back. */
function onlyShown({ view, sort, pick }: NeedSearch): NeedSearch {
  return changedNeed({}, { view, sort, pick });
}

type Typed = { [K in NumberField | 'q']?: string };

function useTypedNumbers(search: NeedSearch, onSearch: NeedProps['onSearch']) {
  const key = JSON.stringify(search);
  const [state, setState] = useState<{ of: string; typed: Typed }>({ of: key, typed: {} });
  // What is typed holds until the address changes, by whatever hand.
  const current = state.of === key ? state.typed : {};
  const values: Typed = { ...search, ...current };
  return {
    values,
    set: (name: keyof Typed, value: string) =>
      setState({ of: key, typed: { ...current, [name]: value } }),
    apply: (event?: SyntheticEvent) => {
      event?.preventDefault();
      const change = Object.fromEntries(
        ([...NUMBERS, 'q'] as const).map((name) => {
          const text = values[name]?.trim();
          return [name, text === '' ? undefined : text];
        }),
      );
      const next = changedNeed(search, change);
      if (JSON.stringify(next) !== key) onSearch(next);
    },
  };
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      <div className={styles['inside']}>{children}</div>
    </fieldset>
  );
}

function Buildings({ search, onSearch }: Omit<NeedProps, 'refusal'>) {
  const { t } = useLingui();
  const { data } = useQuery(marketsQuery());
  const buildings = (data?.items ?? []).filter(({ spaces }) => spaces > 0);
  return (
    <Select
      label={t`Building`}
      value={search.market?.[0] ?? ''}
      onChange={({ target }) =>
        onSearch(changedNeed(search, { market: target.value === '' ? undefined : [target.value] }))
      }
    >
      <option value="">{t`All buildings`}</option>
      {buildings.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const NONE = 'none';

function CanMeet({ search, onSearch }: Omit<NeedProps, 'refusal'>) {
  const { t } = useLingui();
  const { data } = useQuery(choicesQuery());
  const all = data?.requirements ?? [];
  const met = search.canMeet?.filter((code) => code !== NONE) ?? [];
  const change = (codes: string[] | undefined) => onSearch(changedNeed(search, { canMeet: codes }));
  return (
    <Group title={t`What you can meet`}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={search.canMeet !== undefined}
          onChange={({ target }) => change(target.checked ? [NONE] : undefined)}
        />
        <span>{t`Only units that ask no more of a tenant than what I tick`}</span>
      </label>
      {search.canMeet !== undefined && (
        <div className={styles['requirements']} role="group" aria-label={t`What you can meet`}>
          <div className={styles['row']}>
            <Button look="quiet" shape="small" onClick={() => change(all.map(({ code }) => code))}>
              <Trans>Tick all</Trans>
            </Button>
            <Button look="quiet" shape="small" onClick={() => change([NONE])}>
              <Trans>Tick none</Trans>
            </Button>
          </div>
          {all.map(({ code, text }) => (
            <label key={code} className={styles['check']}>
              <input
                type="checkbox"
                checked={met.includes(code)}
                onChange={() => change(toggled(met, code) ?? [NONE])}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}
