import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { validateWizardSearch } from '@/features/prototyping/testing/search';
import { WizardPage } from '@/features/prototyping/testing/WizardPage';

export const Route = createFileRoute('/testing/')({
  validateSearch: validateWizardSearch,
  component: Wizard,
});

function Wizard() {
  const navigate = useNavigate();
  return (
    <WizardPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ to: '/testing', search, resetScroll: false })}
    />
  );
}
