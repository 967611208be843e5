import { createFileRoute } from '@tanstack/react-router';
import { ApplicationsList } from '@/features/onboarding/ApplicationsList';
import { addressOf, chosenState, validateApplicationsSearch } from '@/features/onboarding/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/')({
  validateSearch: validateApplicationsSearch,
  component: Applications,
});

function Applications() {
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <ApplicationsList
        state={chosenState(state)}
        onState={(chosen) => void navigate({ search: () => addressOf(chosen), replace: true })}
      />
    </OperatorConsole>
  );
}
