import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { areaText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import { SUITED } from './entry';
import { spacesQuery } from './queries';
import { Skyline } from './Skyline';
import styles from './SpaceEntry.module.css';

/** The way from the front page into the finder, with searches that people start from. */
export function SpaceEntry() {
  const { t } = useLingui();
  const { data } = useQuery(spacesQuery({}));
  const starts = [
    { label: t`A bench or a room, under 500 m²`, search: SUITED.small },
    { label: t`State-owned, 500 to 2,000 m²`, search: SUITED.state },
    { label: t`Whole floors, from 10,000 m²`, search: SUITED.large },
    { label: t`Lowest rent first`, search: SUITED.cheap },
  ];
  return (
    <section className={styles['entry']} aria-labelledby="space-entry">
      <div className={styles['words']}>
        <h2 id="space-entry">
          <Trans>Components downstairs, makers upstairs</Trans>
        </h2>
        <p>
          <Trans>
            The finder brings together what each space is: where it lies, who owns it, how large it
            is and what its owner asks of a tenant.
          </Trans>
        </p>
        <ul className={styles['starts']}>
          {starts.map(({ label, search }) => (
            <li key={label}>
              <Link to="/spaces" search={search}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <Link to="/spaces/find" className={buttonClass('primary')}>
          <Trans>Find by what you need</Trans>
        </Link>
      </div>
      {data !== undefined && (
        <div className={styles['picture']}>
          <Skyline spaces={data.items} />
          <dl className={styles['figures']}>
            <div>
              <dd>{data.total}</dd>
              <dt>
                <Trans>spaces to let</Trans>
              </dt>
            </div>
            <div>
              <dd>{areaText(data.totalArea)}</dd>
              <dt>
                <Trans>in all</Trans>
              </dt>
            </div>
          </dl>
        </div>
      )}
    </section>
  );
}
