import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ProjectsPage } from '@/features/projects/ProjectsPage';
import { SignedIn } from '../SignedIn';

export const Route = createFileRoute('/projects/')({ component: Projects });

function Projects() {
  const { t } = useLingui();
  return <SignedIn title={t`Projects`}>{() => <ProjectsPage />}</SignedIn>;
}
