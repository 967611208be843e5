import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Problem } from '@/lib/api/problem';
import { toggled } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { changed, filterCount, OWNERSHIPS, type Ownership, type SpacesSearch } from './search';
import { useSpaceWords } from './words';
import styles from './Filters.module.css';

interface Props {
  search: SpacesSearch;
  onSearch: (search: SpacesSearch) => void;
  /** Codes and buildings that occur, for the choices. */
  uses: readonly string[];
  markets: readonly { slug: string; name: string }[];
  refusal: Problem | null;
}

/** The finder's filters: numbers apply on Enter or when the field is left, choices at once. */
export function Filters({ search, onSearch, uses, markets, refusal }: Props) {
  const { t } = useLingui();
  const words = useSpaceWords();
  return (
    <div className={styles['filters']}>
      <NumberFields
        key={JSON.stringify(search)}
        search={search}
        onSearch={onSearch}
        refusal={refusal}
      />
      <Toggles
        label={t`Property ownership`}
        choices={OWNERSHIPS.map((code) => ({ code, name: words.ownership(code) }))}
        selected={search.ownership ?? []}
        onToggle={(code) =>
          onSearch(
            changed(search, {
              ownership: toggled(search.ownership, code) as Ownership[] | undefined,
            }),
          )
        }
      />
      <Toggles
        label={t`Use`}
        choices={uses.map((code) => ({ code, name: words.use(code) }))}
        selected={search.use ?? []}
        onToggle={(code) => onSearch(changed(search, { use: toggled(search.use, code) }))}
      />
      <div className={styles['last']}>
        <Select
          label={t`Building`}
          value={search.market?.[0] ?? ''}
          onChange={({ target }) =>
            onSearch(changed(search, { market: target.value === '' ? undefined : [target.value] }))
          }
        >
          <option value="">{t`All buildings`}</option>
          {markets.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        {filterCount(search) > 0 && (
          <Button
            look="quiet"
            onClick={() => onSearch(changed({}, { sort: search.sort, view: search.view }))}
          >
            <Trans>Remove all filters</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

const NUMBERS = ['minArea', 'maxArea', 'maxRent'] as const;

function NumberFields({
  search,
  onSearch,
  refusal,
}: Pick<Props, 'search' | 'onSearch' | 'refusal'>) {
  const { t } = useLingui();
  const [typed, setTyped] = useState({
    q: search.q ?? '',
    minArea: search.minArea ?? '',
    maxArea: search.maxArea ?? '',
    maxRent: search.maxRent ?? '',
  });
  const labels = {
    minArea: t`Area from, m²`,
    maxArea: t`to, m²`,
    maxRent: t`Rent up to, ¥/m²`,
  };

  function apply(event?: SyntheticEvent) {
    event?.preventDefault();
    const text = (value: string) => (value.trim() === '' ? undefined : value.trim());
    const next = changed(search, {
      q: text(typed.q),
      minArea: text(typed.minArea),
      maxArea: text(typed.maxArea),
      maxRent: text(typed.maxRent),
    });
    if (JSON.stringify(next) !== JSON.stringify(search)) onSearch(next);
  }

  return (
    <form className={styles['numbers']} onSubmit={apply} noValidate>
      <Field
        label={t`Name, building or requirement`}
        type="search"
        maxLength={200}
        value={typed.q}
        error={refusal?.messageFor('q')}
        onChange={({ target }) => setTyped({ ...typed, q: target.value })}
        onBlur={() => apply()}
      />
      {NUMBERS.map((name) => (
        <Field
          key={name}
          label={labels[name]}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={typed[name]}
          error={refusal?.messageFor(name)}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          onBlur={() => apply()}
        />
      ))}
      <button type="submit" className="hidden-text" tabIndex={-1}>
        <Trans>Apply</Trans>
      </button>
    </form>
  );
}

interface TogglesProps {
  label: string;
  choices: readonly { code: string; name: string }[];
  selected: readonly string[];
  onToggle: (code: string) => void;
}

function Toggles({ label, choices, selected, onToggle }: TogglesProps) {
  return (
    <fieldset className={styles['toggles']}>
      <legend>{label}</legend>
      <div>
        {choices.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={selected.includes(code)}
              onChange={() => onToggle(code)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
