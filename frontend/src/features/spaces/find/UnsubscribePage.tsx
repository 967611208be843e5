import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import { EndAlert } from '@/ui/EndAlert';

/** Ends the alert of a saved search of units. */
export function UnsubscribePage({ token }: { token: string }) {
  return (
    <EndAlert
      end={() => done(api.POST('/api/v1/saved-needs/unsubscriptions', { body: { token } }))}
      about={
        <Trans>
          You are no longer told of new units that fit this search. The search itself stays.
        </Trans>
      }
      saved={
        <Link to="/spaces/saved">
          <Trans>Your saved searches</Trans>
        </Link>
      }
    />
  );
}
