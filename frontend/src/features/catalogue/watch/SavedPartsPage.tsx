import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { watchesQuery } from './queries';
import { WatchRow } from './WatchRow';
import styles from './SavedPartsPage.module.css';

/** The searches and parts that somebody keeps, with what they want to be told. */
export function SavedPartsPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(watchesQuery());
  return (
    <Page title={t`Saved part searches`}>
      <h1>
        <Trans>Saved part searches</Trans>
      </h1>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={6} />
      ) : data.items.length === 0 ? (
        <Teach />
      ) : (
        <>
          <p className={styles['about']}>
            <Trans>
              We look every ten minutes. What comes true is told once, in the product and by mail,
              and again only after it has not been true in between.
            </Trans>
          </p>
          <ul className={styles['watches']} aria-label={t`Saved part searches`}>
            {data.items.map((watch) => (
              <WatchRow key={watch.id} watch={watch} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function Teach() {
  return (
    <EmptyState
      icon="bell"
      title={<Trans>Nothing saved yet</Trans>}
      actions={
        <Link to="/parts" className={buttonClass('primary')}>
          <Icon name="search" size={16} />
          <Trans>Search parts</Trans>
        </Link>
      }
    >
      <p>
        <Trans>
          “Tell me when …” stands above every list of results and on every part's page. It keeps the
          search with its filters, and tells you when a price falls below yours, when there is
          enough in stock, or when a new part fits.
        </Trans>
      </p>
    </EmptyState>
  );
}
