import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** The way from a part to a request for it. */
export function AskForQuote({ part, quantity }: { part: string; quantity: number }) {
  return (
    <p>
      <Link to="/rfqs/new" search={{ part, quantity }}>
        <Trans>Need more, or a better price? Ask suppliers for a quote.</Trans>
      </Link>
    </p>
  );
}
