import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { marketsQuery } from '@/lib/api/shared';
import { numberText } from '@/lib/format';
import { Field, Select } from '@/ui/Field';
import { spacesInQuery } from './queries';

interface Props {
  errorOf: (field: string) => string | null;
}

/** Chooses a building of the district by its name, its address or what is done there, then a space to let in it. */
export function BuildingFields({ errorOf }: Props) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const { data: buildings } = useQuery(marketsQuery());
  const { data: spaces } = useQuery({ ...spacesInQuery(chosen), enabled: chosen !== '' });
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    buildings?.items.filter(({ slug, name, address, trade }) => {
      const text = `${slug} ${name} ${address} ${trade}`.toLowerCase();
      return slug === chosen || wanted.every((word) => text.includes(word));
    }) ?? [];
  return (
    <>
      <Field
        label={t`Search the buildings`}
        type="search"
        maxLength={80}
        value={words}
        hint={t`Name, street or trade; it shortens the list of buildings.`}
        onChange={({ target }) => setWords(target.value)}
      />
      <Select
        label={t`Building`}
        name="building"
        required
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        error={errorOf('building')}
      >
        <option value="">
          {found.length === 0 && buildings !== undefined ? t`no building matches` : t`choose one`}
        </option>
        {found.map(({ slug, name, address }) => (
          <option key={slug} value={slug}>
            {name} · {address}
          </option>
        ))}
      </Select>
      {spaces !== undefined && spaces.items.length > 0 && (
        <Select
          key={chosen}
          label={t`Space to let that it is in`}
          name="unit"
          hint={t`If it is in one of them; its page then leads here.`}
          error={errorOf('unit')}
        >
          <option value="">{t`none of these`}</option>
          {spaces.items.map(({ id, name, area }) => (
            <option key={id} value={id}>
              {name} · {numberText(area)} m²
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
