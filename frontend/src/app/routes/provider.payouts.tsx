import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import type { Onboarding } from '@/features/payouts/AccountCard';
import { BalanceView } from '@/features/payouts/BalanceView';
import { WorkshopFrame, WorkshopRefusal } from '@/features/prototyping/workshop/WorkshopFrame';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/payouts')({
  validateSearch: (raw: Record<string, unknown>): { onboarding?: Onboarding } =>
    raw['onboarding'] === 'done' || raw['onboarding'] === 'again'
      ? { onboarding: raw['onboarding'] }
      : {},
  component: Payouts,
});

function Payouts() {
  const { t } = useLingui();
  const { onboarding } = Route.useSearch();
  return (
    <SignedIn title={t`Balance and payouts`} permission="set-payouts">
      {() => (
        <WorkshopFrame>
          <BalanceView
            onboarding={onboarding}
            from="workshop"
            refusal={(error, onRetry) => <WorkshopRefusal error={error} onRetry={onRetry} />}
          />
        </WorkshopFrame>
      )}
    </SignedIn>
  );
}
