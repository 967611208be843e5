import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { HouseHoursForm } from './HouseHoursForm';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { houseHoursQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Whether a makerspace is open: its keeper's word for some hours, then its hours. */
export function HousePage() {
  const { space } = useDesk();
  const { data } = useQuery(houseHoursQuery(space.slug));
  return (
    <KeeperFrame tab="/makerspaces/keeper/house">
      <div className={styles['columns']}>
        {data === undefined ? (
          <SkeletonLines lines={8} />
        ) : (
          <HouseHoursForm key={space.slug} hours={data} />
        )}
        <Door />
      </div>
    </KeeperFrame>
  );
}

function Door() {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const put = (open: boolean | null, hours: number) =>
    bodyOf(
      api.PUT('/api/v1/keeper/makerspaces/{slug}/open', {
        params: { path: { slug: space.slug } },
        body: { open, hours },
      }),
    );
  const again = () => {
    void client.invalidateQueries({ queryKey: MAKER_KEY });
    void client.invalidateQueries({ queryKey: ['makerspaces'] });
  };
  const say = useForm({
    fields: ['hours'],
    send: (values) => put(typed(values, 'open') === 'yes', Number(typed(values, 'hours'))),
    onDone: again,
  });
  const back = useMutation({ mutationFn: () => put(null, 1), onSuccess: again });
  return (
    <section className={styles['card']} aria-labelledby="door">
      <h2 id="door">
        <Trans>The door now</Trans>
      </h2>
      <p className={pieces['tags']} role="status">
        <Tag tone={space.open ? 'green' : 'plain'}>
          {space.open ? <Trans>open now</Trans> : <Trans>closed now</Trans>}
        </Tag>
        <a href={`/api/v1/makerspaces/${space.slug}/spaceapi.json`}>SpaceAPI</a>
      </p>
      <Form form={say} label={t`The door now`}>
        <Field
          label={t`For how many hours`}
          name="hours"
          type="number"
          min={1}
          max={24}
          defaultValue={4}
          hint={t`Then the hours of the week hold again.`}
          error={say.errorOf('hours')}
        />
        <FormActions>
          <Button type="submit" name="open" value="yes" disabled={say.busy}>
            <Trans>It is open</Trans>
          </Button>
          <Button type="submit" name="open" value="no" disabled={say.busy}>
            <Trans>It is closed</Trans>
          </Button>
          <Button disabled={back.isPending} onClick={() => back.mutate()}>
            <Trans>The hours hold</Trans>
          </Button>
        </FormActions>
      </Form>
      {back.isError && <RefusalNotice error={back.error} />}
    </section>
  );
}
