import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import type { Onboarding } from '@/features/payouts/AccountCard';
import { BalanceView } from '@/features/payouts/BalanceView';
import { CounterPage, CounterRefusal } from '@/features/supply/counter/CounterPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/counter/payouts')({
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
        <CounterPage title={t`Balance and payouts`}>
          <BalanceView
            onboarding={onboarding}
            from="counter"
            refusal={(error, onRetry) => <CounterRefusal error={error} onRetry={onRetry} />}
          />
        </CounterPage>
      )}
    </SignedIn>
  );
}
