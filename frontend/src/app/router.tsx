import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/lib/search';
import { ErrorState } from '@/ui/States';
import { routeTree } from '../routeTree.gen';
import { NotFoundPage } from './NotFoundPage';

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ({ error, reset }) => (
    <main id="content" className="page" style={{ paddingBlock: 'var(--space-7)' }}>
      <ErrorState error={error} onRetry={reset} />
    </main>
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
