import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { TabLinks } from '@/ui/TabLinks';

/** The ways to look at what is to let: by what one needs, all of it, and what one has kept; and who helps. */
export function SpacesTabs() {
  const { t } = useLingui();
  return (
    <TabLinks label={t`Ways to look for a space`}>
      <li>
        <Link to="/spaces/find">
          <Trans>By what you need</Trans>
        </Link>
      </li>
      <li>
        <Link to="/spaces" activeOptions={{ exact: true, includeSearch: false }}>
          <Trans>All spaces</Trans>
        </Link>
      </li>
      <li>
        <Link to="/spaces/saved">
          <Trans>Saved</Trans>
        </Link>
      </li>
      <li>
        <Link to="/park">
          <Trans>Service centres</Trans>
        </Link>
      </li>
      <li>
        <Link to="/makerspaces">
          <Trans>Makerspaces</Trans>
        </Link>
      </li>
    </TabLinks>
  );
}
