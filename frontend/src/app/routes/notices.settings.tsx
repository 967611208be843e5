import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { NoticeSettingsPage } from '@/features/notices/NoticeSettingsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/notices/settings')({ component: Settings });

function Settings() {
  const { t } = useLingui();
  return <SignedIn title={t`What you are told`}>{() => <NoticeSettingsPage />}</SignedIn>;
}
