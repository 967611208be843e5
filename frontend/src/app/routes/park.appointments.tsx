import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { MyParkPage } from '@/features/centres/MyParkPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/park/appointments')({ component: Appointments });

function Appointments() {
  const { t } = useLingui();
  return <SignedIn title={t`My appointments`}>{(me) => <MyParkPage me={me} />}</SignedIn>;
}
