import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './Drawer.module.css';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal sheet from the side: the filters of a phone. */
export function Drawer({ open, title, onClose, footer, children }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles['drawer']} aria-label={title} onClose={onClose}>
      {open && (
        <div className={styles['inside']}>
          <div className={styles['head']}>
            <h2>{title}</h2>
            <Button look="quiet" shape="square" aria-label={t`Close`} onClick={onClose}>
              <Icon name="close" />
            </Button>
          </div>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <div className={styles['foot']}>{footer}</div>}
        </div>
      )}
    </dialog>
  );
}
