import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { api, done } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import { SAVED_UNITS, savedUnitsQuery } from './queries';
import styles from './SaveHeart.module.css';

interface Props {
  id: string;
  /** What the unit is called, for those who hear the button. */
  name: string;
}

/** Sets a unit aside, or takes it back. Who is not signed in does that first and comes back. */
export function SaveHeart({ id, name }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const address = useRouterState({ select: ({ location }) => location.href });
  const signedIn = me !== undefined && me !== null;
  const { data } = useQuery({ ...savedUnitsQuery(), enabled: signedIn });
  const kept = data?.items.some(({ unit }) => unit.id === id) ?? false;
  const change = useMutation({
    mutationFn: () =>
      kept
        ? done(api.DELETE('/api/v1/saved-units/{id}', { params: { path: { id } } }))
        : done(api.PUT('/api/v1/saved-units/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: SAVED_UNITS }),
  });
  return (
    <button
      type="button"
      className={styles['heart']}
      aria-pressed={kept}
      aria-label={t`Save ${name}`}
      title={kept ? t`Saved` : t`Save`}
      disabled={change.isPending}
      onClick={() => {
        if (signedIn) change.mutate();
        else void navigate({ to: '/sign-in', search: { next: address } });
      }}
    >
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 20.5s-7.500-4.600-7.500-10.200A4.300 4.300 0 0 1 12 7.600a4.300 4.300 0 0 1 7.500 2.700c0 5.600-7.500 10.200-7.500 10.200Z" />
      </svg>
    </button>
  );
}
