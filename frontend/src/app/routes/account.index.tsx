import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '@/features/accounts/AccountPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/account/')({ component: Account });

function Account() {
  const { t } = useLingui();
  return <SignedIn title={t`Account`}>{(me) => <AccountPage me={me} />}</SignedIn>;
}
