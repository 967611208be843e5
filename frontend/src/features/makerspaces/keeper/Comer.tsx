import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { MachineBooking } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { MAKER_KEY } from '../queries';
import { spanText, useBookingWord } from '../words';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** A booking, a block or an evening as its keeper sees it, with what can be noted of it. */
export function Comer({ one }: { one: MachineBooking }) {
  const word = useBookingWord();
  const client = useQueryClient();
  const deed = useMutation({
    mutationFn: (what: 'came' | 'missed' | 'cancel') => {
      const params = { path: { id: one.id } };
      return what === 'cancel'
        ? bodyOf(api.POST('/api/v1/keeper/bookings/{id}/cancellation', { params }))
        : bodyOf(
            api.POST('/api/v1/keeper/bookings/{id}/outcome', {
              params,
              body: { came: what === 'came' },
            }),
          );
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <li className={styles['card']}>
      <h3>{one.name}</h3>
      <p>{spanText(one.from, one.to)}</p>
      <p className={pieces['tags']}>
        {one.kind === 'booking' ? (
          <Tag tone={one.state === 'no-show' ? 'copper' : 'green'}>{word(one.state)}</Tag>
        ) : (
          <Tag tone="copper">
            {one.kind === 'event' ? <Trans>evening</Trans> : <Trans>blocked</Trans>}
          </Tag>
        )}
        <span className={pieces['small']}>
          {one.who ?? ''} {one.note} <span className="mono">{one.number}</span>
        </span>
      </p>
      {deed.isError && <RefusalNotice error={deed.error} />}
      <div className={pieces['buttons']}>
        {one.can.includes('came') && (
          <Button disabled={deed.isPending} onClick={() => deed.mutate('came')}>
            <Trans>Came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('missed') && (
          <Button disabled={deed.isPending} onClick={() => deed.mutate('missed')}>
            <Trans>Nobody came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('cancel') && (
          <Button disabled={deed.isPending} onClick={() => deed.mutate('cancel')}>
            {one.kind === 'block' ? <Trans>End the block</Trans> : <Trans>Take it away</Trans>}
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
