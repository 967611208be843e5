import { createFileRoute } from '@tanstack/react-router';
import { EventsPage } from '@/features/makerspaces/EventsPage';

export const Route = createFileRoute('/makerspaces/events/')({ component: EventsPage });
