import { api, done } from './client';

/** Notes that something was ordered for a project: parts with the id of a checkout, or production. */
export const orderedFor = (
  project: string,
  kind: 'parts' | 'production',
  id: string,
): Promise<void> =>
  done(
    api.POST('/api/v1/projects/{id}/orders', {
      params: { path: { id: project } },
      body: { kind, id },
    }),
  );
