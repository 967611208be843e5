import { Trans, useLingui } from '@lingui/react/macro';
import type { Dashboard } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import styles from './Counter.module.css';

const WIDTH = 900;
const NARROW = 420;
const HEIGHT = 180;
const BOTTOM = 22;
const TOP = 12;
const LEFT = 44;

type Days = Dashboard['days'];

/** Thirty days of being shown and opened, as bars; the same figures stand in a table below. */
export function InterestChart({ days }: { days: Days }) {
  return (
    <figure className={styles['chart']} aria-labelledby="interest">
      <figcaption>
        <h2 id="interest">
          <Trans>What makers looked at</Trans>
        </h2>
        <span className={styles['legend']}>
          <i className={styles['shown']} aria-hidden="true" /> <Trans>shown in searches</Trans>
        </span>
        <span className={styles['legend']}>
          <i className={styles['opened']} aria-hidden="true" /> <Trans>pages opened</Trans>
        </span>
      </figcaption>
      <Bars days={days} width={useMedia(PHONE) ? NARROW : WIDTH} />
      <details>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <Figures days={days} />
      </details>
    </figure>
  );
}

function Bars({ days, width }: { days: Days; width: number }) {
  const { t } = useLingui();
  const most = Math.max(4, ...days.map(({ searched, viewed }) => Math.max(searched, viewed)));
  const step = (width - LEFT) / days.length;
  const height = (count: number) => (count / most) * (HEIGHT - TOP - BOTTOM);
  const base = HEIGHT - BOTTOM;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={t`Shown and opened, by day`}>
      {[0, 0.5, 1].map((share) => (
        <g key={share} className={styles['grid']}>
          <line
            x1={LEFT}
            x2={width}
            y1={base - height(most * share)}
            y2={base - height(most * share)}
          />
          <text x={LEFT - 8} y={base - height(most * share) + 4} textAnchor="end">
            {numberText(Math.round(most * share))}
          </text>
        </g>
      ))}
      {days.map((day, index) => {
        const x = LEFT + index * step;
        return (
          <g key={day.day}>
            <title>{`${dayText(day.day)}: ${day.searched} / ${day.viewed}`}</title>
            <rect
              className={styles['shown']}
              x={x + step * 0.14}
              width={step * 0.36}
              y={base - height(day.searched)}
              height={height(day.searched)}
            />
            <rect
              className={styles['opened']}
              x={x + step * 0.5}
              width={step * 0.36}
              y={base - height(day.viewed)}
              height={height(day.viewed)}
            />
            {index % 7 === days.length % 7 && (
              <text className={styles['tick']} x={x} y={HEIGHT - 6}>
                {day.day.slice(5)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Figures({ days }: { days: Days }) {
  return (
    <table className={styles['plain']}>
      <thead>
        <tr>
          <th>
            <Trans>Day</Trans>
          </th>
          <th>
            <Trans>shown in searches</Trans>
          </th>
          <th>
            <Trans>pages opened</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{dayText(day.day)}</th>
            <td>{numberText(day.searched)}</td>
            <td>{numberText(day.viewed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
