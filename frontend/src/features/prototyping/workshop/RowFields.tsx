import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import styles from './Workshop.module.css';

interface Props {
  /** What is removed, for whoever does not see where the button stands. */
  name: string;
  onRemove: () => void;
  children: ReactNode;
}

/** The fields of one row, and the button that takes it away. */
export function RowFields({ name, onRemove, children }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles['row']} role="group" aria-label={name}>
      {children}
      <Button shape="small" aria-label={t`Remove ${name}`} onClick={onRemove}>
        <Icon name="close" size={16} />
      </Button>
    </div>
  );
}
