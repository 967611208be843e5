import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Unit } from '@/lib/api/types';
import { areaText, dayText, numberText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import { useSpaceWords } from '../words';
import { Reasons, Score, WhyNot } from './Fit';
import { SaveHeart } from './SaveHeart';
import { yuanText } from './words';
import styles from './UnitCard.module.css';

interface Props {
  unit: Unit;
  hot?: boolean;
  chosen?: boolean;
  onHover?: (on: boolean) => void;
  /** Whether it is among those to compare; left out where nothing is compared. */
  compared?: boolean;
  /** Null when no more fit side by side. */
  onCompare?: (() => void) | null;
}

/** A unit in a list: where, how large, what it really costs, why it fits and why not. */
export function UnitCard({ unit, hot, chosen, onHover, compared, onCompare }: Props) {
  const { t } = useLingui();
  const name = `${unit.building.name}, ${unit.label}`;
  return (
    <li
      id={`unit-${unit.id}`}
      className={[styles['card'], hot && styles['hot'], chosen && styles['chosen']]
        .filter(Boolean)
        .join(' ')}
      onPointerEnter={() => onHover?.(true)}
      onPointerLeave={() => onHover?.(false)}
    >
      <div className={styles['what']}>
        <h3>
          <Link
            to="/units/$id"
            params={{ id: unit.id }}
            onFocus={() => onHover?.(true)}
            onBlur={() => onHover?.(false)}
          >
            {name}
          </Link>
        </h3>
        <p className={styles['where']}>
          {unit.space.name} ·{' '}
          <Trans>
            {unit.metro.minutes} min to metro {unit.metro.name}
          </Trans>
        </p>
        <Tags unit={unit} />
        {unit.fit !== null && <Reasons fit={unit.fit} />}
      </div>
      <div className={styles['figures']}>
        {unit.fit !== null && <Score score={unit.fit.score} />}
        <span className={styles['area']}>{areaText(unit.area)}</span>
        <Costs unit={unit} />
      </div>
      {unit.fit !== null && unit.fit.misses.length > 0 && (
        <div className={styles['whole']}>
          <WhyNot misses={unit.fit.misses} />
        </div>
      )}
      <div className={styles['deeds']}>
        <span className={styles['free']}>
          {unit.freeFrom === null ? (
            <Trans>date on request</Trans>
          ) : (
            <Trans>free from {dayText(unit.freeFrom)}</Trans>
          )}
        </span>
        {onCompare !== undefined && (
          <label className={styles['compare']}>
            <input
              type="checkbox"
              checked={compared ?? false}
              disabled={onCompare === null}
              aria-label={t`Compare ${name}`}
              onChange={() => onCompare?.()}
            />
            <span>
              <Trans>Compare</Trans>
            </span>
          </label>
        )}
        <SaveHeart id={unit.id} name={name} />
      </div>
    </li>
  );
}

function Tags({ unit }: { unit: Unit }) {
  const words = useSpaceWords();
  return (
    <p className={styles['tags']}>
      <Tag tone={unit.ownership === 'private' ? 'plain' : 'green'}>
        {words.ownership(unit.ownership)}
      </Tag>
      {unit.use.map((use) => (
        <Tag key={use} tone="solid">
          {words.use(use)}
        </Tag>
      ))}
      {unit.proof === null && (
        <Tag tone="copper">
          <Trans>Title not proved</Trans>
        </Tag>
      )}
      {!unit.confirmed && (
        <Tag tone="copper">
          <Trans>Not confirmed for 30 days</Trans>
        </Tag>
      )}
    </p>
  );
}

/** The rent, and what all of it costs a year. */
export function Costs({ unit }: { unit: Unit }) {
  if (unit.rent === null || unit.cost.effective === null) {
    return (
      <span className={styles['small']}>
        <Trans>Rent on request</Trans>
      </span>
    );
  }
  return (
    <>
      <span className={styles['small']}>
        <Trans>
          rent ¥{numberText(unit.rent, 2)} · all costs ¥{numberText(unit.cost.effective, 2)}
        </Trans>
      </span>
      <span>
        <strong>{yuanText(unit.cost.perYear)}</strong>{' '}
        <span className={styles['small']}>
          <Trans>a year</Trans>
        </span>
      </span>
      <Share unit={unit} />
    </>
  );
}

/** The saving against the district's mean, only where there is a base. */
function Share({ unit }: { unit: Unit }) {
  const { share, comparable } = unit.cost.saving;
  if (!comparable || share === null) {
    return (
      <span className={styles['small']}>
        <Trans>not comparable</Trans>
      </span>
    );
  }
  const percent = numberText(Math.abs(share) * 100, 0);
  return (
    <span className={share > 0 ? styles['below'] : styles['small']}>
      {share > 0 ? (
        <Trans>{percent} % below the mean</Trans>
      ) : (
        <Trans>{percent} % above the mean</Trans>
      )}
    </span>
  );
}
