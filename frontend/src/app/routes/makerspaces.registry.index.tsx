import { createFileRoute } from '@tanstack/react-router';
import { RegisterPage } from '@/features/makerspaces/registry/RegisterPage';
import { validateRegisterSearch } from '@/features/makerspaces/registry/search';

export const Route = createFileRoute('/makerspaces/registry/')({
  validateSearch: validateRegisterSearch,
  component: Register,
});

function Register() {
  const navigate = Route.useNavigate();
  return (
    <RegisterPage
      wish={Route.useSearch()}
      onWish={(wish) => void navigate({ search: () => wish, replace: true })}
    />
  );
}
