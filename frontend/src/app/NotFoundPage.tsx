import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@/ui/Button';
import { EmptyState } from '@/ui/States';
import { Page } from '@/ui/Page';

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <h1>
        <Trans>No such counter</Trans>
      </h1>
      <EmptyState
        icon="counter"
        title={<Trans>There is nothing at this address</Trans>}
        actions={
          <>
            <Link to="/parts" className={buttonClass('primary')}>
              <Trans>Search parts</Trans>
            </Link>
            <Link to="/" className={buttonClass()}>
              <Trans>Go to the front page</Trans>
            </Link>
          </>
        }
      >
        <p>
          <Trans>The page may have moved, or the address was cut short when it was copied.</Trans>
        </p>
      </EmptyState>
    </Page>
  );
}
