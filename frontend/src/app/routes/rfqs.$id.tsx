import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RfqPage } from '@/features/sourcing/RfqPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/rfqs/$id')({ component: Rfq });

function Rfq() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Request for quotation`} permission="buy">
      {() => <RfqPage id={id} />}
    </SignedIn>
  );
}
