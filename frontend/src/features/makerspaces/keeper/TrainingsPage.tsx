import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import type { KeptTraining } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MAKER_KEY } from '../queries';
import { AddTraining } from './AddTraining';
import { EndTraining } from './EndTraining';
import { GiveForm } from './GiveForm';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptTrainingsQuery } from './queries';
import { TrainingForm } from './TrainingForm';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The trainings of a makerspace: which there are, and who has had them. */
export function TrainingsPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const { data, error, refetch } = useQuery(keptTrainingsQuery(space.slug));
  const given = data?.items.filter(({ endedAt }) => endedAt === null);
  return (
    <KeeperFrame tab="/makerspaces/keeper/trainings">
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {error !== null && data === undefined ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <SkeletonLines lines={6} />
          ) : data.items.length === 0 ? (
            <EmptyState icon="check" title={<Trans>No trainings yet</Trans>}>
              <p>
                <Trans>
                  Add one, then tick it at the machines that need it: they are then booked only by
                  those of whom you have noted that they had it.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            data.items.map((training) => <Training key={training.id} training={training} />)
          )}
        </div>
        <aside className={styles['main']} aria-label={t`Note and add trainings`}>
          {given !== undefined && given.length > 0 && <GiveForm trainings={given} />}
          <AddTraining />
        </aside>
      </div>
    </KeeperFrame>
  );
}

function Training({ training }: { training: KeptTraining }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: (person: string) =>
      done(
        api.DELETE('/api/v1/keeper/trainings/{id}/people/{person}', {
          params: { path: { id: training.id, person } },
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  const months = training.validMonths;
  return (
    <section className={styles['card']}>
      <h2>
        {training.name}{' '}
        {training.endedAt !== null && (
          <Tag tone="copper">
            <Trans>ended</Trans>
          </Tag>
        )}
      </h2>
      {training.about !== '' && <p>{training.about}</p>}
      <p className={pieces['small']}>
        {months === null ? (
          <Trans>It is good for ever.</Trans>
        ) : (
          <Trans>It is good for {months} months.</Trans>
        )}
      </p>
      {revoke.isError && <RefusalNotice error={revoke.error} />}
      {training.people.length === 0 ? (
        <p className={pieces['small']}>
          <Trans>Nobody has had it yet.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {training.people.map(({ person, email, givenAt, givenBy, expiresOn, good }) => (
            <li key={person} className={pieces['buttons']}>
              <span>
                {email}{' '}
                <span className={pieces['small']}>
                  <Trans>
                    {momentText(givenAt)} by {givenBy ?? '–'}
                  </Trans>
                  {expiresOn !== null && ` · ${expiresOn}`}
                </span>
              </span>
              {!good && (
                <Tag tone="copper">
                  <Trans>expired</Trans>
                </Tag>
              )}
              <Button
                shape="small"
                disabled={revoke.isPending}
                onClick={() => revoke.mutate(person)}
              >
                <Trans>Take back</Trans>
                <span className="hidden-text"> {email}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <EndTraining training={training} />
      <details>
        <summary>
          <Trans>Change it</Trans>
          <span className="hidden-text"> {training.name}</span>
        </summary>
        <TrainingForm
          label={t`Change ${training.name}`}
          training={training}
          send={(body) =>
            bodyOf(
              api.PUT('/api/v1/keeper/trainings/{id}', {
                params: { path: { id: training.id } },
                body,
              }),
            )
          }
        />
      </details>
    </section>
  );
}
