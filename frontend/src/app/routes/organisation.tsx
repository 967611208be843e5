import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/organisation/OrganisationPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/organisation')({ component: Organisation });

function Organisation() {
  const { t } = useLingui();
  return <SignedIn title={t`Organisation`}>{(me) => <OrganisationPage me={me} />}</SignedIn>;
}
