import { createFileRoute } from '@tanstack/react-router';
import { BomPage } from '@/features/boms/BomPage';

export const Route = createFileRoute('/boms/$id')({ component: Bom });

function Bom() {
  return <BomPage id={Route.useParams().id} />;
}
