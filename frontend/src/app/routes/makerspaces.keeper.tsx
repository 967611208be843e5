import { useLingui } from '@lingui/react/macro';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { KeeperDesk } from '@/features/makerspaces/keeper/KeeperDesk';
import { validateKeeperSearch } from '@/features/makerspaces/search';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/keeper')({
  validateSearch: validateKeeperSearch,
  component: Keeper,
});

function Keeper() {
  const { t } = useLingui();
  const { makerspace } = Route.useSearch();
  return (
    <SignedIn title={t`Keeper’s desk`} permission="keep">
      {() => (
        <KeeperDesk makerspace={makerspace}>
          <Outlet />
        </KeeperDesk>
      )}
    </SignedIn>
  );
}
