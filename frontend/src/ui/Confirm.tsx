import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { RefusalNotice } from './Notice';
import styles from './Confirm.module.css';

interface Props {
  /** The question. */
  title: ReactNode;
  /** What the button says that does it. */
  deed: ReactNode;
  danger?: boolean;
  busy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  /** What happens then. */
  children: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function Confirm({
  title,
  deed,
  danger = false,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      {error !== null && <RefusalNotice error={error} />}
      {children}
      <div className={styles['actions']}>
        <Button look={danger ? 'danger' : 'primary'} disabled={busy} onClick={onConfirm}>
          {deed}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onClose}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
