import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import { buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Switch } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { useWanted, WantedInputs } from '@/ui/Wanted';
import type { Wanted } from '../search';
import { CompareTable } from './CompareTable';
import { MOST_COMPARED, usePicked } from './picked';
import styles from './ComparePage.module.css';

const comparisonQuery = (ids: readonly string[], wanted: Wanted) =>
  queryOptions({
    queryKey: ['parts', 'compared', ids, wanted, currentLanguage()],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/parts/compare', {
          signal,
          params: { query: { id: [...ids], ...wanted } },
        }),
      ),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

interface Props {
  ids: readonly string[];
  /** Whether rows in which all parts agree are left out. */
  only: boolean;
  onOnly: (only: boolean) => void;
  onRemove: (id: string) => void;
}

/** Up to eight parts side by side, from the ids in the address. */
export function ComparePage({ ids, only, onOnly, onRemove }: Props) {
  const { t } = useLingui();
  const wanted = useWanted();
  const asked = ids.slice(0, MOST_COMPARED);
  const { data, error, refetch } = useQuery(comparisonQuery(asked, wanted));
  return (
    <Page title={t`Compare parts`}>
      <header className={styles['head']}>
        <h1>
          <Trans>Compare parts</Trans>
        </h1>
        {ids.length > 0 && (
          <CopyButton text={window.location.href}>
            <Trans>Copy the link</Trans>
          </CopyButton>
        )}
      </header>
      {ids.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <div className={styles['tools']}>
            <Switch
              label={<Trans>Only differences</Trans>}
              checked={only}
              onChange={(checked) => onOnly(checked)}
            />
            <WantedInputs />
          </div>
          {ids.length > MOST_COMPARED && (
            <p role="status">
              <Trans>At most {MOST_COMPARED} stand side by side; the others are left out.</Trans>
            </p>
          )}
          {error !== null ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <SkeletonLines lines={14} />
          ) : (
            <CompareTable comparison={data} only={only} onRemove={onRemove} />
          )}
        </>
      )}
    </Page>
  );
}

function Nothing() {
  const { parts } = usePicked();
  return (
    <EmptyState
      icon="table"
      title={<Trans>Nothing to compare yet</Trans>}
      actions={
        parts.length > 0 ? (
          <Link
            to="/parts/compare"
            search={{ ids: parts.map(({ id }) => id) }}
            className={buttonClass('primary')}
          >
            <Trans>Compare what you picked ({parts.length})</Trans>
          </Link>
        ) : (
          <Link to="/parts" className={buttonClass('primary')}>
            <Trans>Search parts</Trans>
          </Link>
        )
      }
    >
      <p>
        <Trans>
          Press “Compare” at up to eight parts, in a list of results or on a part's page. They stand
          here side by side, with what differs marked.
        </Trans>
      </p>
    </EmptyState>
  );
}
