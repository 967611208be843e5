import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { RequestPage } from '@/features/brokering/RequestPage';
import { AddressChoice } from '@/features/ordering/AddressChoice';
import { MarkPicture } from '@/features/prototyping/MarkPicture';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/requests/$id')({ component: Request });

function Request() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Request`} permission="buy">
      {() => (
        <RequestPage
          id={id}
          showDesign={(design, mark) => <MarkPicture design={design} mark={mark} />}
          addresses={(chosen, onChoose) => <AddressChoice chosen={chosen} onChoose={onChoose} />}
        />
      )}
    </SignedIn>
  );
}
