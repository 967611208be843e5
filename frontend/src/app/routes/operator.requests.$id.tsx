import { createFileRoute } from '@tanstack/react-router';
import { OperatorRequest } from '@/features/brokering/OperatorRequest';
import { MarkPicture } from '@/features/prototyping/MarkPicture';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/requests/$id')({ component: Request });

function Request() {
  const { id } = Route.useParams();
  return (
    <OperatorConsole>
      <OperatorRequest
        id={id}
        showDesign={(design, mark, onPick) => (
          <MarkPicture design={design} mark={mark} onPick={onPick} />
        )}
      />
    </OperatorConsole>
  );
}
