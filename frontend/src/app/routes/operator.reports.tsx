import { createFileRoute } from '@tanstack/react-router';
import { ReportsList } from '@/features/supply/operator/ReportsList';
import { OperatorConsole } from '../OperatorConsole';

export const Route = createFileRoute('/operator/reports')({ component: Reports });

function Reports() {
  return (
    <OperatorConsole>
      <ReportsList />
    </OperatorConsole>
  );
}
