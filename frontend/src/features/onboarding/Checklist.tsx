import { useLingui } from '@lingui/react/macro';
import type { Application } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import styles from './Onboarding.module.css';

/** What has to be right before a supplier is approved. */
export function Checklist({ checks }: { checks: Application['checklist'] }) {
  const { t } = useLingui();
  return (
    <ul className={styles['checklist']} aria-label={t`Checklist`}>
      {checks.map(({ code, done, text }) => (
        <li key={code} className={done ? styles['done'] : undefined}>
          <Icon name={done ? 'check' : 'minus'} size={16} />
          <span>
            {text}
            <span className="hidden-text">{done ? t`: done` : t`: missing`}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
