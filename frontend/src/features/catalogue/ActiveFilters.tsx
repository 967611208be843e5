import { Trans, useLingui } from '@lingui/react/macro';
import type { Facet, Interpretation } from '@/lib/api/types';
import { splitFilter } from '@/lib/range';
import { Button } from '@/ui/Button';
import { Chip, ChipRow } from '@/ui/Chip';
import { valueText } from './facetText';
import {
  filterCount,
  withoutFilters,
  withoutWords,
  withRange,
  withToggled,
  type PartsSearch,
} from './search';

interface Props {
  search: PartsSearch;
  facets: readonly Facet[];
  interpretation: readonly Interpretation[];
  onSearch: (search: PartsSearch) => void;
}

/** What narrows the results: words the server understood as values, and what was picked. */
export function ActiveFilters({ search, facets, interpretation, onSearch }: Props) {
  const { t } = useLingui();
  const generalNames: Record<string, string> = {
    category: t`Category`,
    manufacturer: t`Manufacturer`,
    package: t`Package`,
  };
  const label = (name: string) => facets.find((facet) => facet.name === name)?.label;
  const fieldName = (name: string) => label(name) ?? generalNames[name] ?? name;
  const picked = pickedFilters(search);
  if (picked.length === 0 && interpretation.length === 0) return null;
  return (
    <ChipRow label={t`Active filters`}>
      {interpretation.map((one) => (
        <Chip
          key={`${one.field} ${one.text}`}
          read
          name={fieldName(one.field)}
          value={one.text}
          removeLabel={t`Do not read “${one.text}” as a filter`}
          onRemove={() => onSearch(withoutWords(search, one.text))}
        />
      ))}
      {picked.map(({ facet, value }) => {
        const text = valueText(
          facets.find(({ name }) => name === facet),
          value,
        );
        return (
          <Chip
            key={`${facet} ${value}`}
            name={fieldName(facet)}
            value={text}
            removeLabel={t`Remove filter ${text}`}
            onRemove={() =>
              onSearch(
                value.includes('..')
                  ? withRange(search, facet, null)
                  : withToggled(search, facet, value),
              )
            }
          />
        );
      })}
      {filterCount(search) > 1 && (
        <li>
          <Button look="quiet" shape="small" onClick={() => onSearch(withoutFilters(search))}>
            <Trans>Remove all</Trans>
          </Button>
        </li>
      )}
    </ChipRow>
  );
}

function pickedFilters(search: PartsSearch): { facet: string; value: string }[] {
  const lists = (['category', 'manufacturer', 'package'] as const).flatMap((facet) =>
    (search[facet] ?? []).map((value) => ({ facet, value })),
  );
  const filters = (search.filter ?? []).map((filter) => {
    const { name, value } = splitFilter(filter);
    return { facet: name, value };
  });
  return [...lists, ...filters];
}
