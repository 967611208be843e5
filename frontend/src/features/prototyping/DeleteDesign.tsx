import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { RefusalNotice } from '@/ui/Notice';
import { ownDesignsQuery } from './queries';
import type { Design } from './types';
import styles from './Design.module.css';

/** Takes a design away for good: seen by its organisation, and by whoever has the link of one that nobody owns. */
export function DeleteDesign({ design }: { design: Design }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      done(api.DELETE('/api/v1/designs/{id}', { params: { path: { id: design.id } } })),
    onSuccess: async () => {
      await client.invalidateQueries(ownDesignsQuery());
      await navigate({ to: '/prototype' });
    },
  });
  if (!design.deletable) return null;
  return (
    <>
      <Button onClick={() => setAsked(true)}>
        <Trans>Delete</Trans>
      </Button>
      {asked && (
        <Dialog title={<Trans>Delete this design?</Trans>} onClose={() => setAsked(false)}>
          <p>
            <Trans>
              The file, its pictures and all that was measured go for good. Firm quotes stay, but
              without the file.
            </Trans>
          </p>
          {remove.error !== null && <RefusalNotice error={remove.error} />}
          <div className={styles['actions']}>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              <Trans>Delete for good</Trans>
            </Button>
            <Button onClick={() => setAsked(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
