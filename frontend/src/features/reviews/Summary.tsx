import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReviewSummary } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Stars } from '@/ui/Stars';
import styles from './Reviews.module.css';

interface Props {
  summary: ReviewSummary;
  chosen: number | null;
  onChoose: (stars: number | null) => void;
}

/** What all reviews come to: the score, how the stars are spread, and what was said of each matter. */
export function Summary({ summary, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const most = Math.max(1, ...summary.stars.map(({ count }) => count));
  const shown = summary.score ?? summary.average ?? 0;
  return (
    <div className={styles['summary']}>
      <div className={styles['score']}>
        <span className={styles['big']}>{shown.toFixed(1)}</span>
        <Stars score={shown} />
        <span className={styles['small']}>
          <Plural value={summary.reviews} one="# verified purchase" other="# verified purchases" />
        </span>
      </div>
      <ul className={styles['bars']} aria-label={t`How the stars are spread`}>
        {summary.stars.map(({ stars, count }) => (
          <li key={stars}>
            <button
              type="button"
              aria-pressed={chosen === stars}
              disabled={count === 0}
              onClick={() => onChoose(chosen === stars ? null : stars)}
            >
              <span>
                <Plural value={stars} one="# star" other="# stars" />
              </span>
              <span className={styles['bar']} aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={styles['count']}>{numberText(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Matters summary={summary} />
    </div>
  );
}

const share = (value: number) => `${numberText(value * 100)}%`;

function Matters({ summary }: { summary: ReviewSummary }) {
  const { t } = useLingui();
  const rows: [string, string][] = [];
  const { asDescribed, packing, onTime, authentic, disputed } = summary;
  if (asDescribed !== null) rows.push([t`As described`, `${numberText(asDescribed, 1)} / 5`]);
  if (packing !== null) rows.push([t`Packing`, `${numberText(packing, 1)} / 5`]);
  if (onTime !== null) rows.push([t`In time`, share(onTime)]);
  if (authentic !== null) rows.push([t`Genuine`, share(authentic)]);
  if (disputed !== null) rows.push([t`Orders in dispute`, share(disputed)]);
  if (rows.length === 0) return null;
  return (
    <div>
      <dl className={styles['matters']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {summary.score !== null && summary.average !== null && (
        <p className={styles['small']}>
          <Trans>
            The plain mean is {numberText(summary.average, 2)}; the score leans towards 4 while
            there are few reviews.
          </Trans>
        </p>
      )}
    </div>
  );
}
