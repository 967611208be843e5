import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Bucket, Facet } from '@/lib/api/types';
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
  return (
    <div className={styles['facets']}>
      {facets.map((facet, index) => (
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
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const buckets = withSelectedFirst(facet.buckets, selected);
  const matching = buckets.filter((bucket) =>
    labelOf(bucket).toLowerCase().includes(words.trim().toLowerCase()),
  );
  const shown =
    all || words !== '' ? matching : matching.slice(0, Math.max(SHORT, selected.length));
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
            <label className={styles['term']}>
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

const labelOf = (bucket: Bucket): string => bucket.label ?? bucket.value ?? '';

/** What was picked stays in sight, also when its count has fallen out of the list. */
function withSelectedFirst(buckets: readonly Bucket[], selected: readonly string[]): Bucket[] {
  const present = new Set(buckets.map((bucket) => bucket.value));
  const missing = selected
    .filter((value) => !present.has(value))
    .map<Bucket>((value) => ({ value, label: value, count: 0 }));
  const picked = buckets.filter((bucket) => selected.includes(bucket.value ?? ''));
  return [...missing, ...picked, ...buckets.filter((bucket) => !picked.includes(bucket))];
}
