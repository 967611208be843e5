import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { NoticesPage } from '@/features/notices/NoticesPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/notices/')({ component: Notices });

function Notices() {
  const { t } = useLingui();
  return <SignedIn title={t`Notices`}>{() => <NoticesPage />}</SignedIn>;
}
