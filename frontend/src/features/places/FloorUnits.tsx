import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Unit } from '@/lib/api/types';
import { areaText, dayText, numberText } from '@/lib/format';
import styles from './FloorUnits.module.css';

/** What is to let on a floor. */
export function FloorUnits({ label, units }: { label: string; units: readonly Unit[] }) {
  const { t } = useLingui();
  return (
    <section className={styles['units']} aria-label={t`To let on ${label}`}>
      <h2>
        <Trans>To let on {label}</Trans>
      </h2>
      {units.length === 0 ? (
        <p className={styles['none']}>
          <Trans>Nothing is to let on this floor.</Trans>
        </p>
      ) : (
        <ul>
          {units.map((unit) => (
            <li key={unit.id}>
              <Link to="/units/$id" params={{ id: unit.id }}>
                {unit.label}
              </Link>
              <span>{areaText(unit.area)}</span>
              <span>
                {unit.rent === null ? (
                  <Trans>rent on request</Trans>
                ) : (
                  <Trans>¥{numberText(unit.rent, 2)} a m² and month</Trans>
                )}
              </span>
              <span className={styles['free']}>
                {unit.freeFrom === null ? (
                  <Trans>date on request</Trans>
                ) : (
                  <Trans>free from {dayText(unit.freeFrom)}</Trans>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
