import { createFileRoute } from '@tanstack/react-router';
import { OperatorApplications } from '@/features/makerspaces/registry/OperatorApplications';
import { validateStateSearch } from '@/features/makerspaces/registry/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/')({
  validateSearch: validateStateSearch,
  component: Applications,
});

function Applications() {
  const { state = 'submitted' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <OperatorApplications
        state={state}
        onState={(next) => void navigate({ search: () => ({ state: next }), replace: true })}
      />
    </OperatorConsole>
  );
}
