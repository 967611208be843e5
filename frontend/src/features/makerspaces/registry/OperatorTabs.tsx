import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { TabLinks } from '@/ui/TabLinks';

/** The parts of the register for operators. */
export function OperatorTabs() {
  const { t } = useLingui();
  return (
    <TabLinks label={t`Register of makerspaces`}>
      <li>
        <Link to="/operator/makerspaces" activeOptions={{ exact: true }}>
          <Trans>Titles applied for</Trans>
        </Link>
      </li>
      <li>
        <Link to="/operator/makerspaces/reviews">
          <Trans>Yearly review</Trans>
        </Link>
      </li>
      <li>
        <Link to="/operator/makerspaces/drift">
          <Trans>Drift</Trans>
        </Link>
      </li>
      <li>
        <Link to="/operator/makerspaces/budgets">
          <Trans>Budgets and claims</Trans>
        </Link>
      </li>
    </TabLinks>
  );
}
