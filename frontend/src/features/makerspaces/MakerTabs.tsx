import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { TabLinks } from '@/ui/TabLinks';

/** The parts of the makerspaces' pages. */
export function MakerTabs() {
  const { t } = useLingui();
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
    </TabLinks>
  );
}
