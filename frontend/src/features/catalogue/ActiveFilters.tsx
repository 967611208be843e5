import { Trans, useLingui } from '@lingui/react/macro';
import type { Facet, Interpretation, Unclear } from '@/lib/api/types';
import { splitFilter } from '@/lib/range';
import { Button } from '@/ui/Button';
import { Chip, ChipRow } from '@/ui/Chip';
import { valueText } from './facetText';
import {
  filterCount,
  withoutFilters,
  piecesAsText,
  withoutPiece,
  withoutReading,
  withReading,
  withRange,
  withToggled,
  type PartsSearch,
} from './search';

interface Props {
  search: PartsSearch;
  facets: readonly Facet[];
  interpretation: readonly Interpretation[];
  unclear: readonly Unclear[];
  onSearch: (search: PartsSearch) => void;
}

/** What narrows the results: words the server understood as values, and what was picked. */
export function ActiveFilters({ search, facets, interpretation, unclear, onSearch }: Props) {
  const { t } = useLingui();
  const generalNames: Record<string, string> = {
    category: t`Category`,
    manufacturer: t`Manufacturer`,
    package: t`Package`,
  };
  const label = (name: string) => facets.find((facet) => facet.name === name)?.label;
  const fieldName = (name: string) => label(name) ?? generalNames[name] ?? name;
  const picked = pickedFilters(search);
  const asText = piecesAsText(search);
  if (picked.length + interpretation.length + unclear.length + asText.length === 0) return null;
  const readings = (piece: string, others: Interpretation['others']) =>
    others.map(({ field, value, label: what, shown }) => ({
      label: `${what} ${shown}`,
      onChoose: () => onSearch(withReading(search, piece, `${field}:${value}`)),
    }));
  return (
    <ChipRow label={t`Active filters`}>
      {interpretation.map((one) => (
        <Chip
          key={`${one.start} ${one.field}`}
          read
          name={`${one.text} →`}
          value={`${one.label} ${one.shown}`}
          removeLabel={t`Take “${one.text}” out of the search`}
          onRemove={() => onSearch(withoutPiece(search, one))}
          choicesLabel={t`Read “${one.text}” otherwise`}
          choices={[
            ...readings(one.text, one.others),
            ...(isSet(search, one.text)
              ? [
                  {
                    label: t`Read “${one.text}” as before`,
                    onChoose: () => onSearch(withoutReading(search, one.text)),
                  },
                ]
              : []),
            {
              label: t`As the text “${one.text}”`,
              onChoose: () => onSearch(withReading(search, one.text, 'text')),
            },
          ]}
        />
      ))}
      {unclear.map((one) => (
        <Chip
          key={`unclear ${one.start}`}
          name={`${one.text} →`}
          value={t`read as text`}
          removeLabel={t`Take “${one.text}” out of the search`}
          onRemove={() => onSearch(withoutPiece(search, one))}
          choicesLabel={t`Read “${one.text}” otherwise`}
          choices={readings(one.text, one.others)}
        />
      ))}
      {asText.map((piece) => (
        <Chip
          key={`text ${piece}`}
          name={`${piece} →`}
          value={t`read as text`}
          removeLabel={t`Read “${piece}” as before`}
          onRemove={() => onSearch(withoutReading(search, piece))}
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

const isSet = (search: PartsSearch, piece: string): boolean =>
  (search.as ?? []).some((one) => one.startsWith(`${piece}=`));

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
