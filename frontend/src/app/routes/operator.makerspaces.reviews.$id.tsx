import { createFileRoute } from '@tanstack/react-router';
import { OperatorReview } from '@/features/makerspaces/registry/OperatorReview';
import { validateProposalSearch } from '@/features/makerspaces/registry/search';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/makerspaces/reviews/$id')({
  validateSearch: validateProposalSearch,
  component: Review,
});

function Review() {
  const { id } = Route.useParams();
  const { proposal = 'remove' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <OperatorConsole>
      <OperatorReview
        id={id}
        proposal={proposal}
        onProposal={(next) => void navigate({ search: () => ({ proposal: next }), replace: true })}
      />
    </OperatorConsole>
  );
}
