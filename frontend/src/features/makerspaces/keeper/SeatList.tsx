import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { KeptEvent } from '@/lib/api/types';
import { Tag } from '@/ui/Tag';
import { eventSeatsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Who has a seat of an evening, waits for one, or came. */
export function SeatList({ one }: { one: KeptEvent }) {
  const { t } = useLingui();
  const { data } = useQuery(eventSeatsQuery(one.id));
  const words: Record<string, string> = {
    waiting: t`waits`,
    booked: t`has a seat`,
    'checked-in': t`came`,
  };
  return (
    <section className={styles['card']} aria-labelledby="seats">
      <h2 id="seats">
        <Trans>Seats</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>
          On site {one.site.taken} of {one.site.seats}, online {one.online.taken} of{' '}
          {one.online.seats}; {one.site.checkedIn + one.online.checkedIn} came,{' '}
          {one.site.waiting + one.online.waiting} wait.
        </Trans>
      </p>
      {data !== undefined && data.items.length === 0 && (
        <p className={pieces['small']}>
          <Trans>Nobody has a seat yet. Pass the page on that others see.</Trans>
        </p>
      )}
      {data !== undefined && data.items.length > 0 && (
        <ul className={styles['list']}>
          {data.items.map((seat) => (
            <li key={seat.id} className={pieces['tags']}>
              <span>{seat.who}</span>
              <Tag tone={seat.state === 'checked-in' ? 'green' : 'plain'}>
                {words[seat.state] ?? seat.state}
              </Tag>
              <span className={pieces['small']}>
                {seat.place === 'online' ? <Trans>online</Trans> : <Trans>on site</Trans>}
                {seat.number !== null && ` · ${seat.number}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
