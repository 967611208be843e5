import { Trans, useLingui } from '@lingui/react/macro';
import type { Facet } from '@/lib/api/types';
import { PHONE, useMedia } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Segments, Select, Switch } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { WantedInputs } from '@/ui/Wanted';
import { filterCount, sortedParameter, type PartsSearch, type View } from './search';
import { WatchButton } from './watch/WatchButton';
import styles from './ResultTools.module.css';

interface SearchProps {
  search: PartsSearch;
  onSearch: (search: PartsSearch) => void;
}

interface SortProps extends SearchProps {
  facets: readonly Facet[];
}

interface Props extends SortProps {
  /** What the search is called when it is kept. */
  name: string;
  view: View;
  onFilters: () => void;
}

/** What one does with the results: narrow, sort and show them, say how many one wants. Two rows on a phone. */
export function ResultTools({ search, onSearch, facets, name, view, onFilters }: Props) {
  const phone = useMedia(PHONE);
  const show = (next: View) => onSearch({ ...search, view: next });
  const sort = <SortSelect search={search} onSearch={onSearch} facets={facets} />;
  if (phone) {
    const filters = filterCount(search) + (search.inStock === true ? 1 : 0);
    return (
      <div className={styles['tools']}>
        <div className={styles['row']}>
          <Button onClick={onFilters}>
            <Icon name="filter" size={16} />
            {filters > 0 ? <Trans>Filters ({filters})</Trans> : <Trans>Filters</Trans>}
          </Button>
          {sort}
          <ViewSwitch view={view} onView={show} brief />
        </div>
        <div className={styles['row']}>
          <WantedInputs />
          <span className={styles['gap']} />
          <WatchButton of={{ search }} name={name} brief />
        </div>
      </div>
    );
  }
  return (
    <div className={styles['tools']}>
      <InStock search={search} onSearch={onSearch} />
      <WantedInputs />
      <WatchButton of={{ search }} name={name} />
      <span className={styles['gap']} />
      {sort}
      <ViewSwitch view={view} onView={show} brief={false} />
    </div>
  );
}

/** Whether parts that nobody has are left out. */
export function InStock({ search, onSearch }: SearchProps) {
  return (
    <Switch
      label={<Trans>In stock</Trans>}
      checked={search.inStock ?? false}
      onChange={(inStock) => onSearch({ ...search, inStock })}
    />
  );
}

function SortSelect({ search, onSearch, facets }: SortProps) {
  const { t } = useLingui();
  const parameter = sortedParameter(search.sort);
  const label = facets.find(({ name }) => name === parameter)?.label ?? parameter;
  return (
    <Select
      className={styles['sort']}
      label={t`Sort by`}
      labelHidden
      value={search.sort ?? 'relevance'}
      onChange={(event) => onSearch({ ...search, sort: event.target.value })}
    >
      <option value="relevance">{t`Best match`}</option>
      <option value="price">{t`Lowest price`}</option>
      <option value="-price">{t`Highest price`}</option>
      <option value="-stock">{t`Most stock`}</option>
      {parameter !== null && (
        <>
          <option value={parameter}>{t`${label}, smallest first`}</option>
          <option value={`-${parameter}`}>{t`${label}, largest first`}</option>
        </>
      )}
    </Select>
  );
}

interface ViewProps {
  view: View;
  onView: (view: View) => void;
  /** Shows pictures alone. */
  brief: boolean;
}

function ViewSwitch({ view, onView, brief }: ViewProps) {
  const { t } = useLingui();
  const named = (name: string) => (brief ? <span className="hidden-text">{name}</span> : name);
  return (
    <Segments
      label={t`View`}
      value={view}
      onChange={onView}
      choices={[
        { value: 'table', label: named(t`Table`), icon: 'table' },
        { value: 'cards', label: named(t`Cards`), icon: 'cards' },
      ]}
    />
  );
}
