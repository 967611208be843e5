import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { TenderPage } from '@/features/brokering/TenderPage';
import { MarkPicture } from '@/features/prototyping/MarkPicture';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/provider/tenders/$id')({ component: Tender });

function Tender() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Tender`} permission="fulfil">
      {() => (
        <TenderPage
          id={id}
          showDesign={(design, mark) => <MarkPicture design={design} mark={mark} />}
        />
      )}
    </SignedIn>
  );
}
