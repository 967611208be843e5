import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Bucket, Facet } from '@/lib/api/types';
import { categoriesQuery } from '@/lib/api/shared';
import { numberText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { RangeFacet } from './RangeFacet';
import { selectedOf, withRange, withToggled, type PartsSearch } from './search';
import styles from './Facets.module.css';

interface Props {
  facets: readonly Facet[];
  search: PartsSearch;
  onSearch: (search: PartsSearch) => void;
  /** The server's words about the filters, shown at the facet they name. */
  refusal: string | null;
}

const OPEN_AT_FIRST = 7;

export function Facets({ facets, search, onSearch, refusal }: Props) {
  const useful = facets.filter(
    ({ name, buckets }) => buckets.length > 0 || selectedOf(search, name).length > 0,
  );
  return (
    <div className={styles['facets']}>
      {useful.map((facet, index) => (
        <details
          key={facet.name}
          className={styles['facet']}
          open={index < OPEN_AT_FIRST || selectedOf(search, facet.name).length > 0}
        >
          <summary>
            <span>{facet.label}</span>
            <Icon name="chevron" size={16} />
          </summary>
          {facet.kind === 'range' ? (
            <RangeFacet
              facet={facet}
              selected={selectedOf(search, facet.name)[0] ?? null}
              refusal={refusal?.includes(facet.name) ? refusal : null}
              onRange={(range) => onSearch(withRange(search, facet.name, range))}
            />
          ) : (
            <TermFacet
              facet={facet}
              selected={selectedOf(search, facet.name)}
              onToggle={(value) => onSearch(withToggled(search, facet.name, value))}
            />
          )}
        </details>
      ))}
    </div>
  );
}

interface TermProps {
  facet: Facet;
  selected: readonly string[];
  onToggle: (value: string) => void;
}

const SHORT = 7;
const SEARCHABLE = 12;

function TermFacet({ facet, selected, onToggle }: TermProps) {
  const { t } = useLingui();
  const depths = useDepths(facet);
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const buckets = withMissing(facet.buckets, selected);
  const matching = buckets.filter((bucket) =>
    labelOf(bucket).toLowerCase().includes(words.trim().toLowerCase()),
  );
  const shown = all || words !== '' ? matching : mostFrequent(matching, selected);
  return (
    <div className={styles['inside']}>
      {facet.buckets.length > SEARCHABLE && (
        <input
          className={styles['find']}
          type="search"
          aria-label={t`Find in ${facet.label}`}
          placeholder={t`Find`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className={styles['terms']}>
        {shown.map((bucket) => (
          <li key={bucket.value}>
            <label
              className={styles['term']}
              style={{ paddingInlineStart: `${(depths.get(bucket.value ?? '') ?? 0) * 14}px` }}
            >
              <input
                type="checkbox"
                checked={selected.includes(bucket.value ?? '')}
                onChange={() => onToggle(bucket.value ?? '')}
              />
              <span className={styles['name']}>{labelOf(bucket)}</span>
              <span className={styles['count']}>{numberText(bucket.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles['none']}>
          <Trans>Nothing by that name</Trans>
        </p>
      )}
      {words === '' && matching.length > SHORT && (
        <button type="button" className={styles['more']} onClick={() => setAll(!all)}>
          {all ? <Trans>Fewer</Trans> : <Trans>All {numberText(matching.length)}</Trans>}
        </button>
      )}
    </div>
  );
}

/** How deep each category of the facet lies below another one of the facet; other facets are flat. */
function useDepths(facet: Facet): ReadonlyMap<string, number> {
  const { data } = useQuery({ ...categoriesQuery(), enabled: facet.name === 'category' });
  return useMemo(() => {
    const parents = new Map(data?.items.map(({ slug, parent }) => [slug, parent]));
    const present = new Set(facet.buckets.map(({ value }) => value));
    const depthOf = (slug: string): number => {
      const parent = parents.get(slug) ?? null;
      return parent === null ? 0 : depthOf(parent) + (present.has(parent) ? 1 : 0);
    };
    return facet.name === 'category'
      ? new Map(facet.buckets.map(({ value }) => [value ?? '', depthOf(value ?? '')]))
      : new Map<string, number>();
  }, [data, facet]);
}

/** The choices with the highest counts and those picked, in the order given: values stay sorted by size. */
function mostFrequent(buckets: readonly Bucket[], selected: readonly string[]): Bucket[] {
  const counts = buckets.map(({ count }) => count).sort((a, b) => b - a);
  const least = counts[SHORT - 1] ?? 0;
  let room = Math.max(SHORT, selected.length);
  return buckets.filter((bucket) => {
    const wanted = bucket.count >= least || selected.includes(bucket.value ?? '');
    return wanted && room-- > 0;
  });
}

const labelOf = (bucket: Bucket): string => bucket.label ?? bucket.value ?? '';

/** What was picked stays in sight, also when its count has fallen out of the list. */
function withMissing(buckets: readonly Bucket[], selected: readonly string[]): Bucket[] {
  const present = new Set(buckets.map((bucket) => bucket.value));
  const missing = selected
    .filter((value) => !present.has(value))
    .map<Bucket>((value) => ({ value, label: value, count: 0 }));
  return [...missing, ...buckets];
}
