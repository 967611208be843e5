import { useQueryClient } from '@tanstack/react-query';
import { projectQuery, projectsQuery } from './queries';

/** Asks for a project again after it was changed. */
export function useFresh(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: projectQuery(id).queryKey });
    await client.invalidateQueries({ queryKey: projectsQuery().queryKey });
  };
}
