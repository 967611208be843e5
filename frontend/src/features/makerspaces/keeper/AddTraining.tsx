import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import { useDesk } from './KeeperDesk';
import { TrainingForm } from './TrainingForm';
import styles from '../Makerspaces.module.css';

/** Adds a training to a makerspace. */
export function AddTraining() {
  const { t } = useLingui();
  const { space } = useDesk();
  return (
    <section className={styles['card']} aria-labelledby="add-training">
      <h2 id="add-training">
        <Trans>Add a training</Trans>
      </h2>
      <TrainingForm
        label={t`Add a training`}
        send={(body) =>
          bodyOf(
            api.POST('/api/v1/keeper/makerspaces/{slug}/trainings', {
              params: { path: { slug: space.slug } },
              body,
            }),
          )
        }
      />
    </section>
  );
}
