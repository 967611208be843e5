import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/States';
import { ExampleQueries } from './ExampleQueries';
import { filterCount, withoutFilters, type PartsSearch } from './search';

interface Props {
  search: PartsSearch;
  onSearch: (search: PartsSearch) => void;
}

/** No hits: what to take away, and how a search may be written. */
export function NoParts({ search, onSearch }: Props) {
  const filters = filterCount(search);
  return (
    <EmptyState
      icon="chip"
      title={<Trans>No part matches</Trans>}
      actions={
        <>
          {filters > 0 && (
            <Button look="primary" onClick={() => onSearch(withoutFilters(search))}>
              <Trans>Remove all filters</Trans>
            </Button>
          )}
          {search.inStock && (
            <Button onClick={() => onSearch({ ...search, inStock: false })}>
              <Trans>Show parts out of stock too</Trans>
            </Button>
          )}
          {search.q !== undefined && (
            <Link to="/parts">
              <Trans>Browse all parts</Trans>
            </Link>
          )}
        </>
      }
    >
      <p>
        {filters > 0 ? (
          <Trans>Each filter narrows the results further. Take one away, or widen a range.</Trans>
        ) : (
          <Trans>
            Part numbers are found without their punctuation and by their first characters; values
            are read with their prefixes.
          </Trans>
        )}
      </p>
      <ExampleQueries />
    </EmptyState>
  );
}
