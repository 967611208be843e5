import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { timeText } from '@/lib/format';

interface Taken {
  at: string;
  slug: string;
  name: string;
}

/** Who has taken a file, and when. */
export function TakenList({ taken }: { taken: readonly Taken[] }) {
  if (taken.length === 0) return <Trans>nobody yet</Trans>;
  return (
    <ul>
      {taken.map(({ at, slug, name }) => (
        <li key={at}>
          <Link to="/providers/$slug" params={{ slug }}>
            {name}
          </Link>
          , {timeText(at)}
        </li>
      ))}
    </ul>
  );
}
