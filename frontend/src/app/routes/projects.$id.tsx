import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ProjectPage } from '@/features/projects/ProjectPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/projects/$id')({ component: Project });

function Project() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  return <SignedIn title={t`Project`}>{() => <ProjectPage id={id} />}</SignedIn>;
}
