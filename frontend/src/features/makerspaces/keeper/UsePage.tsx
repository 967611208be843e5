import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { numberText } from '@/lib/format';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { machineUseQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** How much what a makerspace lends was used in the last four weeks. */
export function UsePage() {
  const { space } = useDesk();
  const { data, error, refetch } = useQuery(machineUseQuery(space.slug));
  const most = Math.max(1, ...(data?.items.map(({ hours }) => hours) ?? []));
  return (
    <KeeperFrame tab="/makerspaces/keeper/use">
      <section className={styles['card']} aria-labelledby="use">
        <h2 id="use">
          <Trans>Used in the last four weeks</Trans>
        </h2>
        <p className={pieces['small']}>
          <Trans>
            What was cancelled is not counted. The share of open hours that are really used is one
            of the signs of the yearly statistics.
          </Trans>
        </p>
        {error !== null && data === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <SkeletonLines lines={6} />
        ) : data.items.length === 0 ? (
          <p>
            <Trans>Nothing can be booked here yet; add machines first.</Trans>
          </p>
        ) : (
          <ul className={styles['list']}>
            {data.items.map((row) => (
              <li key={row.bookable}>
                <p>
                  {row.name}:{' '}
                  <Trans>
                    {numberText(row.hours)} of {numberText(row.openHours)} open hours,{' '}
                    {row.bookings} bookings, {row.noShows} missed
                  </Trans>
                </p>
                <div className={styles['bar']} aria-hidden="true">
                  <span style={{ width: `${(100 * row.hours) / most}%` }} />
                </div>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`/api/v1/keeper/makerspaces/${space.slug}/use.csv`}>CSV</a>
        </p>
      </section>
    </KeeperFrame>
  );
}
