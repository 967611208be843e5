import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ApplyPage } from '@/features/onboarding/ApplyPage';
import { CounterPicker } from '@/features/places/CounterPicker';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/apply')({ component: Apply });

function Apply() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Open a counter`} permission="apply">
      {() => <ApplyPage picker={CounterPicker} />}
    </SignedIn>
  );
}
