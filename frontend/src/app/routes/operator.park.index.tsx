import { createFileRoute } from '@tanstack/react-router';
import { OperatorPark } from '@/features/centres/OperatorPark';
import { validateDeskSearch } from '@/features/centres/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/park/')({
  validateSearch: validateDeskSearch,
  component: Park,
});

function Park() {
  const { tab, centre, day, state } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <OperatorPark
        search={{
          ...(tab !== undefined && { tab }),
          ...(centre !== undefined && { centre }),
          ...(day !== undefined && { day }),
          ...(state !== undefined && { state }),
        }}
        onSearch={(next) => void navigate({ search: () => next, replace: true })}
      />
    </OperatorConsole>
  );
}
