import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { UnitFit, UnitMiss } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import styles from './Fit.module.css';

/** How well a unit answers the need: a bar and its figure. */
export function Score({ score }: { score: number }) {
  const { t } = useLingui();
  return (
    <p className={styles['score']}>
      <span className={styles['figure']}>
        <span className="hidden-text">{t`Fit, of 100 points:`} </span>
        {score}
      </span>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${score}%` }} />
      </span>
    </p>
  );
}

/** What was asked and the unit has, in short. */
export function Reasons({ fit }: { fit: UnitFit }) {
  const { t } = useLingui();
  if (fit.reasons.length === 0) return null;
  return (
    <ul className={styles['reasons']} aria-label={t`What fits`}>
      {fit.reasons.map((reason) => (
        <li key={reason.field}>
          <Icon name="check" size={13} />
          <span>
            {reason.name}: {reason.offered}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was asked and the unit lacks: field, asked, offered, and why that is not enough. */
export function WhyNot({ misses }: { misses: readonly UnitMiss[] }) {
  const { t } = useLingui();
  if (misses.length === 0) return null;
  return (
    <div className={styles['whyNot']}>
      <p className={styles['why']}>
        <Icon name="close" size={13} />
        <Plural value={misses.length} one="Misses # condition" other="Misses # conditions" />
      </p>
      <dl className={styles['misses']} aria-label={t`Why not`}>
        {misses.map((miss) => (
          <div key={miss.field}>
            <dt>{miss.name}</dt>
            <dd>
              <span>
                <Trans>asked:</Trans> <strong>{miss.asked}</strong>
              </span>
              <span>
                <Trans>offered:</Trans> <strong>{miss.offered}</strong>
              </span>
              <span className={styles['reason']}>{miss.reason}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
