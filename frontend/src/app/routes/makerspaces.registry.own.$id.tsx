import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OwnSpacePage } from '@/features/makerspaces/registry/OwnSpacePage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/makerspaces/registry/own/$id')({ component: OwnSpace });

function OwnSpace() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return (
    <SignedIn title={t`Our makerspaces`} permission="apply">
      {() => <OwnSpacePage id={id} />}
    </SignedIn>
  );
}
