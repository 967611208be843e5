import { useLingui } from '@lingui/react/macro';
import type { Joining } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import styles from './Workshop.module.css';

/** What has to be right before a provider is approved. */
export function JoinChecks({ checks }: { checks: Joining['checklist'] }) {
  const { t } = useLingui();
  return (
    <ul className={styles['list']} aria-label={t`Checklist`}>
      {checks.map(({ code, done, ticked, text }) => (
        <li key={code} className={styles['line']}>
          <Icon name={done ? 'check' : 'minus'} size={16} />
          <span>
            {text}
            <span className="hidden-text">{done ? t`: done` : t`: missing`}</span>
          </span>
          {ticked && <Tag tone="green">{t`found right`}</Tag>}
        </li>
      ))}
    </ul>
  );
}
