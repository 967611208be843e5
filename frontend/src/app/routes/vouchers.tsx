import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { MyVouchers } from '@/features/vouchers/MyVouchers';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/vouchers')({ component: Vouchers });

function Vouchers() {
  const { t } = useLingui();
  return (
    <SignedIn title={t`My vouchers`} permission="buy">
      {() => <MyVouchers />}
    </SignedIn>
  );
}
