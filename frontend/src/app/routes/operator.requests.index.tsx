import { createFileRoute } from '@tanstack/react-router';
import { Queue } from '@/features/brokering/Queue';
import { validateQueueSearch } from '@/features/brokering/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/requests/')({
  validateSearch: validateQueueSearch,
  component: Requests,
});

function Requests() {
  const { state, service } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <Queue
        search={{
          ...(state !== undefined && { state }),
          ...(service !== undefined && { service }),
        }}
        onSearch={(next) => void navigate({ search: () => next, replace: true })}
      />
    </OperatorConsole>
  );
}
