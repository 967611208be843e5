import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { Project } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { RefusalNotice } from '@/ui/Notice';
import { shareProject, unshareProject } from './queries';
import { useFresh } from './useFresh';
import styles from './Projects.module.css';

/** The link by which anybody may look, as long as it is not taken back. */
export function Share({ project: { id, shareId } }: { project: Project }) {
  const fresh = useFresh(id);
  const share = useMutation({ mutationFn: () => shareProject(id), onSuccess: fresh });
  const unshare = useMutation({ mutationFn: () => unshareProject(id), onSuccess: fresh });
  const address = `${window.location.origin}/projects/shared/${shareId ?? ''}`;
  return (
    <section className={styles['part']}>
      <h2>
        <Trans>Share</Trans>
      </h2>
      {(share.error ?? unshare.error) !== null && (
        <RefusalNotice error={share.error ?? unshare.error} />
      )}
      {shareId === null ? (
        <>
          <p className={styles['fine']}>
            <Trans>
              With a link anybody can look at costs and changes, without signing in and without
              changing anything. You can take it back.
            </Trans>
          </p>
          <div>
            <Button disabled={share.isPending} onClick={() => share.mutate()}>
              <Trans>Make a link</Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={`mono ${styles['address']}`}>{address}</p>
          <div className={styles['actions']}>
            <CopyButton text={address}>
              <Trans>Copy the link</Trans>
            </CopyButton>
            <Button look="quiet" disabled={unshare.isPending} onClick={() => unshare.mutate()}>
              <Trans>Take the link back</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
