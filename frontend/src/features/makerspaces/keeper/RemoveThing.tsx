import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { KeptThing } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Deletes what nobody ever booked, after a second word. */
export function RemoveThing({ thing }: { thing: KeptThing }) {
  const { space } = useDesk();
  const [sure, setSure] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/keeper/bookables/{slug}', { params: { path: { slug: thing.slug } } }),
      ),
    onSuccess: async () => {
      await navigate({ to: '/makerspaces/keeper/machines', search: { makerspace: space.slug } });
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Take it off the list</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>
          Only what nobody ever booked can be deleted. What was booked stays on record: set its
          state to retired instead.
        </Trans>
      </p>
      {remove.isError && <RefusalNotice error={remove.error} />}
      <div className={pieces['buttons']}>
        {sure ? (
          <>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              <Trans>Yes, delete it</Trans>
            </Button>
            <Button onClick={() => setSure(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>
            <Trans>Delete</Trans>
          </Button>
        )}
      </div>
      {sure && (
        <Notice tone="copper">
          <Trans>Its photograph, rules and calendars go with it.</Trans>
        </Notice>
      )}
    </section>
  );
}
