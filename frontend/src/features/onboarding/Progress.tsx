import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './Onboarding.module.css';

const AT: Partial<Record<string, number>> = {
  draft: 0,
  'needs-more': 0,
  submitted: 1,
  rejected: 1,
  approved: 3,
};

/** The way from the form to the open counter, and how far it has been gone. */
export function Progress({ state }: { state: string }) {
  const { t } = useLingui();
  const at = AT[state] ?? 0;
  const steps: ReactNode[] = [
    <Trans key="fill">Fill in and submit</Trans>,
    <Trans key="look">The operator looks at it</Trans>,
    <Trans key="open">The counter opens</Trans>,
  ];
  return (
    <ol className={styles['progress']} aria-label={t`The way to a counter`}>
      {steps.map((step, index) => (
        <li
          key={index}
          className={index < at ? styles['past'] : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles['pad']} aria-hidden="true">
            {index < at ? <Icon name="check" size={14} /> : index + 1}
          </span>
          {step}
          {index < at && <span className="hidden-text">{t`done`}</span>}
        </li>
      ))}
    </ol>
  );
}
