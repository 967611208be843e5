import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptTraining } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import { keptThingsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';

/** Ends a training, or begins it again; says what goes on needing it. */
export function EndTraining({ training }: { training: KeptTraining }) {
  const { space } = useDesk();
  const client = useQueryClient();
  const { data: things } = useQuery(keptThingsQuery(space.slug));
  const end = useMutation({
    mutationFn: (ended: boolean) => {
      const params = { params: { path: { id: training.id } } };
      return ended
        ? bodyOf(api.PUT('/api/v1/keeper/trainings/{id}/ending', params))
        : bodyOf(api.DELETE('/api/v1/keeper/trainings/{id}/ending', params));
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  const needing = things?.items
    .filter(({ slug }) => training.neededBy.includes(slug))
    .map(({ nameEn, nameZh }) => (currentLanguage() === 'zh-CN' ? nameZh : nameEn))
    .join(', ');
  const ended = training.endedAt !== null;
  return (
    <>
      {needing !== undefined && needing !== '' && (
        <p className={pieces['small']}>
          {ended ? (
            <Trans>Only those who had it book: {needing}</Trans>
          ) : (
            <Trans>Needed for: {needing}</Trans>
          )}
        </p>
      )}
      {end.isError && <RefusalNotice error={end.error} />}
      <p className={pieces['buttons']}>
        <Button shape="small" disabled={end.isPending} onClick={() => end.mutate(!ended)}>
          {ended ? <Trans>Begin it again</Trans> : <Trans>End it</Trans>}
          <span className="hidden-text"> {training.name}</span>
        </Button>
        <span className={pieces['small']}>
          {ended ? (
            <Trans>Nobody gets it any more. Those who had it keep it.</Trans>
          ) : (
            <Trans>Ended, nobody gets it any more; those who had it keep it.</Trans>
          )}
        </span>
      </p>
    </>
  );
}
