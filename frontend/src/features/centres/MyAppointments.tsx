import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Appointment } from '@/lib/api/types';
import { buttonClass } from '@/ui/Button';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { TimeTools } from '@/ui/TimeTools';
import { hourText, momentText } from '@/lib/clock';
import { appointmentsQuery, FREE_KEY, PARK_KEY } from './queries';
import type { ServiceCode } from './search';
import { useAppointmentWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

/** A person's appointments: those to come first, the next one at the head. */
export function MyAppointments() {
  const appointments = useInfiniteQuery(appointmentsQuery());
  const rows = appointments.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = rows
    .filter(({ state }) => state === 'booked')
    .sort((one, other) => one.at.localeCompare(other.at));
  const over = rows.filter(({ state }) => state !== 'booked');
  return (
    <section className={styles['part']} aria-labelledby="appointments">
      <h2 id="appointments">
        <Trans>Appointments</Trans>
      </h2>
      {appointments.isError ? (
        <ErrorState error={appointments.error} onRetry={() => void appointments.refetch()} />
      ) : appointments.data === undefined ? (
        <SkeletonLines lines={3} height="3em" />
      ) : rows.length === 0 ? (
        <EmptyState
          icon="clock"
          title={<Trans>No appointments yet</Trans>}
          actions={
            <Link to="/park" className={buttonClass('primary')}>
              <Trans>Find a centre</Trans>
            </Link>
          }
        >
          <p>
            <Trans>Choose a centre and a slot. You can have three to come at once.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className={styles['list']}>
            {[...open, ...over].map((one) => (
              <AppointmentCard key={one.id} one={one} />
            ))}
          </ul>
          <ShowMore
            shown={rows.length}
            total={appointments.data.pages[0]?.total ?? 0}
            hasMore={appointments.hasNextPage}
            busy={appointments.isFetchingNextPage}
            onMore={() => void appointments.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

const tone = (state: string) =>
  state === 'booked' ? 'green' : state === 'no-show' ? 'copper' : 'plain';

function AppointmentCard({ one }: { one: Appointment }) {
  const word = useAppointmentWord();
  const client = useQueryClient();
  return (
    <li className={styles['card']}>
      <h3 className={styles['numbered']}>
        <time dateTime={one.at}>
          {momentText(one.at)}–{hourText(one.ends)}
        </time>
        <Tag tone={tone(one.state)}>{word(one.state)}</Tag>
      </h3>
      <p>
        <Link to="/park/$slug" params={{ slug: one.centre }}>
          {one.centreName}
        </Link>{' '}
        · {one.serviceName} · <Trans>window {one.window}</Trans>
      </p>
      <p className={pieces['said']}>{one.subject}</p>
      <p className={pieces['small']}>
        <span className="mono">{one.number}</span> · {one.place}
      </p>
      {one.can.length > 0 && (
        <TimeTools
          number={one.number}
          calendar={`/api/v1/appointments/${one.id}/calendar.ics`}
          move={(words, classes) => (
            <Link
              to="/park/$slug"
              params={{ slug: one.centre }}
              search={{ service: one.service as ServiceCode, move: one.id }}
              className={classes}
            >
              {words}
            </Link>
          )}
          cancel={() =>
            bodyOf(
              api.POST('/api/v1/appointments/{id}/cancellation', {
                params: { path: { id: one.id } },
              }),
            )
          }
          onCancelled={() => {
            void client.invalidateQueries({ queryKey: PARK_KEY });
            void client.invalidateQueries({ queryKey: FREE_KEY });
          }}
        />
      )}
    </li>
  );
}
