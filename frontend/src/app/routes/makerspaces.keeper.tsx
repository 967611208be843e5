import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { KeeperPage } from '@/features/makerspaces/KeeperPage';
import { validateKeeperSearch } from '@/features/makerspaces/search';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/keeper')({
  validateSearch: validateKeeperSearch,
  component: Keeper,
});

function Keeper() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SignedIn title={t`Keeper’s desk`} permission="keep">
      {() => (
        <KeeperPage
          search={search}
          onSearch={(next) =>
            void navigate({ search: () => next, replace: true, resetScroll: false })
          }
        />
      )}
    </SignedIn>
  );
}
