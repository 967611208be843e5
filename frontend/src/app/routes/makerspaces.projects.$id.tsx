import { createFileRoute } from '@tanstack/react-router';
import { ProjectsPage } from '@/features/makerspaces/ProjectsPage';

export const Route = createFileRoute('/makerspaces/projects/$id')({ component: ProjectsPage });
