import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { NOTICE_KEY } from './queries';

/** Notes that one notice is read, or all of them when none is named. */
export function useReadNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      done(
        id === null
          ? api.POST('/api/v1/notices/read-all')
          : api.POST('/api/v1/notices/{id}/read', { params: { path: { id } } }),
      ),
    onSettled: () => void client.invalidateQueries({ queryKey: NOTICE_KEY }),
  });
}
