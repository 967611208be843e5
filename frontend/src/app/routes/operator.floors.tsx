import { createFileRoute } from '@tanstack/react-router';
import { ImportFloors } from '@/features/places/ImportFloors';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/floors')({ component: FloorsPage });

function FloorsPage() {
  return (
    <OperatorConsole>
      <ImportFloors />
    </OperatorConsole>
  );
}
