import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { BalanceView } from '@/features/payouts/BalanceView';
import { WorkshopFrame, WorkshopRefusal } from '@/features/prototyping/workshop/WorkshopFrame';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/payouts')({ component: Payouts });

function Payouts() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Balance and payouts`} permission="set-payouts">
      {() => (
        <WorkshopFrame>
          <BalanceView
            onboarding={undefined}
            refusal={(error, onRetry) => <WorkshopRefusal error={error} onRetry={onRetry} />}
          />
        </WorkshopFrame>
      )}
    </SignedIn>
  );
}
