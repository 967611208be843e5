import { createFileRoute } from '@tanstack/react-router';
import { TicketPage } from '@/features/makerspaces/TicketPage';

export const Route = createFileRoute('/makerspaces/tickets/$token')({ component: Ticket });

function Ticket() {
  const { token } = Route.useParams();
  return <TicketPage token={token} />;
}
