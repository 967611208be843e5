import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { CheckoutPage } from '@/features/ordering/CheckoutPage';
import { ProjectChoice } from '@/features/projects/bill/ProjectChoice';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/checkout/')({ component: Checkout });

function Checkout() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`Check out`} permission="buy">
      {() => (
        <CheckoutPage
          projects={(chosen, onChoose) => <ProjectChoice chosen={chosen} onChoose={onChoose} />}
        />
      )}
    </SignedIn>
  );
}
