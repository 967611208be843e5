import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { MyViewingsPage } from '@/features/letting/MyViewingsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/viewings')({ component: Viewings });

function Viewings() {
  const { t } = useLingui();
  return <SignedIn title={t`My viewings`}>{() => <MyViewingsPage />}</SignedIn>;
}
