import { createFileRoute } from '@tanstack/react-router';
import { EveningPage } from '@/features/makerspaces/keeper/EveningPage';

export const Route = createFileRoute('/makerspaces/keeper/evenings/$id')({ component: Kept });

function Kept() {
  const { id } = Route.useParams();
  return <EveningPage key={id} id={id} />;
}
