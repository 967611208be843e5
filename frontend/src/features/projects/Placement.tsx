import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Project } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { sendPlacement } from './queries';
import { useFresh } from './useFresh';
import styles from './Projects.module.css';

interface Props {
  project: Project;
  mayEdit: boolean;
}

/** The file of where the parts stand, kept beside the versions and handed out as it came. */
export function Placement({ project: { id, placement }, mayEdit }: Props) {
  const { t } = useLingui();
  const fresh = useFresh(id);
  const input = useRef<HTMLInputElement>(null);
  const send = useMutation({
    mutationFn: (file: File) => sendPlacement(id, file),
    onSuccess: fresh,
  });
  return (
    <section className={styles['part']}>
      <h2>
        <Trans>Placement file (CPL)</Trans>
      </h2>
      {send.isError && <RefusalNotice error={send.error} />}
      <div className={styles['actions']}>
        {placement === null ? (
          <span className={styles['fine']}>
            <Trans>Where the parts stand on the board, for assembly. None yet.</Trans>
          </span>
        ) : (
          <a href={`/api/v1/projects/${id}/placement`} download>
            {placement}
          </a>
        )}
        {mayEdit && (
          <>
            <input
              ref={input}
              className="hidden-text"
              type="file"
              tabIndex={-1}
              aria-label={t`Placement file`}
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file !== undefined) send.mutate(file);
                event.target.value = '';
              }}
            />
            <Button disabled={send.isPending} onClick={() => input.current?.click()}>
              {placement === null ? <Trans>Add one</Trans> : <Trans>Replace it</Trans>}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
