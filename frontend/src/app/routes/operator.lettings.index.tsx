import { createFileRoute } from '@tanstack/react-router';
import { OperatorLettings } from '@/features/letting/OperatorLettings';
import { validateQueueSearch } from '@/features/letting/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/lettings/')({
  validateSearch: validateQueueSearch,
  component: Lettings,
});

function Lettings() {
  const { state = 'submitted' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <OperatorLettings
        state={state}
        onState={(next) => void navigate({ search: () => ({ state: next }), replace: true })}
      />
    </OperatorConsole>
  );
}
