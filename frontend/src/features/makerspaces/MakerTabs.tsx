import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/lib/api/session';
import { TabLinks } from '@/ui/TabLinks';

/** The parts of the makerspaces' pages. */
export function MakerTabs() {
  const { t } = useLingui();
  const me = useMe();
  return (
    <TabLinks label={t`Makerspaces`}>
      <li>
        <Link to="/makerspaces" activeOptions={{ exact: true }}>
          <Trans>Makerspaces</Trans>
        </Link>
      </li>
      <li>
        <Link to="/makerspaces/machines" search={{}}>
          <Trans>Machines and mentors</Trans>
        </Link>
      </li>
      <li>
        <Link to="/makerspaces/events">
          <Trans>Evenings</Trans>
        </Link>
      </li>
      <li>
        <Link to="/makerspaces/projects">
          <Trans>Projects</Trans>
        </Link>
      </li>
      {me != null && (
        <li>
          <Link to="/makerspaces/bookings">
            <Trans>My bookings</Trans>
          </Link>
        </li>
      )}
    </TabLinks>
  );
}
