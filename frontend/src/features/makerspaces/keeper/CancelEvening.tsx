import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { MAKER_KEY } from '../queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Calls an evening off, after a second word. */
export function CancelEvening({ id }: { id: string }) {
  const [sure, setSure] = useState(false);
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/keeper/events/{id}/cancellation', { params: { path: { id } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Cancel the evening</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>Those with a seat are told, and the room is free again.</Trans>
      </p>
      {cancel.isError && <RefusalNotice error={cancel.error} />}
      <div className={pieces['buttons']}>
        {sure ? (
          <>
            <Button look="danger" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
              <Trans>Yes, cancel it</Trans>
            </Button>
            <Button onClick={() => setSure(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>
            <Trans>Cancel the evening</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
