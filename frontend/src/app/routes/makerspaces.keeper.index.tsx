import { createFileRoute } from '@tanstack/react-router';
import { DayPage } from '@/features/makerspaces/keeper/DayPage';
import { validateDaySearch } from '@/features/makerspaces/search';

export const Route = createFileRoute('/makerspaces/keeper/')({
  validateSearch: validateDaySearch,
  component: Day,
});

function Day() {
  const { day } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DayPage
      day={day}
      onDay={(next) =>
        void navigate({
          search: (before) => ({ ...before, day: next }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
