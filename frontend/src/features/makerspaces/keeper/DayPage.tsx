import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { dayName, dayOf, plusDays, weekdayOf } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { BlockForm } from './BlockForm';
import { Comer } from './Comer';
import { DayPlan } from './DayPlan';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptBookingsQuery, keptThingsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import shared from '../Makerspaces.module.css';
import styles from './Keeper.module.css';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

interface Props {
  /** The day that is looked at; today when left out. */
  day: string | undefined;
  onDay: (day: string) => void;
}

/** Who comes on a day, and who came: the week in a row, the day as a plan and as a list. */
export function DayPage({ day, onDay }: Props) {
  const { t } = useLingui();
  const { space } = useDesk();
  const shown = day ?? dayOf(new Date());
  const first = plusDays(shown, 1 - weekdayOf(shown));
  const { data, error, refetch } = useQuery(keptBookingsQuery(space.slug, first));
  const { data: things } = useQuery(keptThingsQuery(space.slug));
  const on = (each: string) =>
    data?.items.filter(
      ({ from, to }) =>
        dayOf(new Date(from)) <= each && dayOf(new Date(new Date(to).getTime() - 1)) >= each,
    ) ?? [];
  const here = on(shown);
  return (
    <KeeperFrame tab="/makerspaces/keeper">
      <nav className={styles['week']} aria-label={t`Week`}>
        <Button onClick={() => onDay(plusDays(shown, -7))}>
          <Trans>Earlier week</Trans>
        </Button>
        <ol className={styles['days']}>
          {WEEK.map((ahead) => {
            const each = plusDays(first, ahead);
            return (
              <li key={each}>
                <button
                  type="button"
                  className={styles['day']}
                  aria-pressed={each === shown}
                  onClick={() => onDay(each)}
                >
                  {dayName(each)}
                  <span className={pieces['small']}>
                    {data === undefined ? '…' : <Trans>{on(each).length} booked</Trans>}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        <Button onClick={() => onDay(plusDays(shown, 7))}>
          <Trans>Later week</Trans>
        </Button>
      </nav>
      <div className={shared['columns']}>
        <section className={shared['main']} aria-labelledby="comers">
          <h2 id="comers">{dayName(shown, 'long')}</h2>
          {error !== null && data === undefined ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data === undefined || things === undefined ? (
            <SkeletonLines lines={6} />
          ) : (
            <>
              <DayPlan day={shown} bookings={here} things={things.items} />
              {here.length === 0 ? (
                <p className={pieces['small']}>
                  <Trans>
                    Nothing is booked on this day. What people book shows here, with buttons for who
                    came and who did not from its beginning until a week after its end.
                  </Trans>
                </p>
              ) : (
                <ul className={shared['list']}>
                  {here.map((one) => (
                    <Comer key={one.id} one={one} />
                  ))}
                </ul>
              )}
            </>
          )}
        </section>
        <aside className={shared['main']} aria-label={t`Keep something from everybody`}>
          {things !== undefined && <BlockForm things={things.items} day={shown} />}
        </aside>
      </div>
    </KeeperFrame>
  );
}
