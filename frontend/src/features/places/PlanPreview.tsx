import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { PlanReport } from '@/lib/api/types';
import { Ground } from './FloorPlan';
import { Shape } from './PlanCounters';
import { tradeFill, TradePatterns } from './TradePatterns';
import { tradeOf } from './trades';
import styles from './PlanPreview.module.css';

type FloorChange = PlanReport['floors'][number];

/** How a floor would look: new counters are framed, those with a fault are crossed out. What is wrong is also in the table. */
export function PlanPreview({ floor }: { floor: FloorChange }) {
  const { t } = useLingui();
  const id = useId();
  const { widthM, heightM, plan } = floor;
  return (
    <div className={styles['scroll']}>
      <svg
        className={styles['plan']}
        viewBox={`-0.6 -0.6 ${widthM + 1.2} ${heightM + 1.2}`}
        role="img"
        aria-label={t`Preview of ${floor.label}`}
      >
        <TradePatterns id={id} />
        <Ground plan={floor} />
        {plan.map((counter, index) => (
          <g
            key={index}
            className={[styles['counter'], styles[counter.change], counter.wrong && styles['wrong']]
              .filter(Boolean)
              .join(' ')}
          >
            <Shape
              counter={counter}
              heightM={heightM}
              fill={tradeFill(id, tradeOf(counter.trade))}
            />
            {counter.wrong && (
              <path
                d={`M${counter.x} ${heightM - counter.y}l${counter.w} ${-counter.h}m${-counter.w} 0l${counter.w} ${counter.h}`}
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
