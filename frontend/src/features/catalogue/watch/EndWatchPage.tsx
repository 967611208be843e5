import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import { EndAlert } from '@/ui/EndAlert';

/** Ends the alert of a saved search of parts, or of a part. */
export function EndWatchPage({ token }: { token: string }) {
  return (
    <EndAlert
      end={() => done(api.POST('/api/v1/part-watches/unsubscriptions', { body: { token } }))}
      about={<Trans>You are no longer told of this. What you saved stays.</Trans>}
      saved={
        <Link to="/parts/saved">
          <Trans>Your saved searches</Trans>
        </Link>
      }
    />
  );
}
