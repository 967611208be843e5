import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import type { Bookable } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import pieces from '@/ui/Pieces.module.css';
import { endOf } from './moves';
import { MAKER_KEY } from './queries';
import { spanText } from './words';

interface Props {
  one: Bookable;
  /** A beginning that is taken. */
  at: string;
  minutes: number;
}

/** Somebody waits for a time that another has. */
export function WaitForTaken({ one, at, minutes }: Props) {
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const to = endOf(at, minutes);
  const wait = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/booking-waits', { body: { bookable: one.slug, from: at, to } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  if (wait.isSuccess) {
    return (
      <Notice tone="good" title={<Trans>You are on the list for {spanText(at, to)}</Trans>}>
        <p>
          <Trans>When it comes free, it is kept for you for a while, and you are told.</Trans>{' '}
          <Link to="/makerspaces/bookings">
            <Trans>My bookings</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="copper" title={<Trans>Taken: {spanText(at, to)}</Trans>}>
      <p>
        <Trans>
          When it comes free, it is offered to those who wait, in their order, and kept for a while.
        </Trans>
      </p>
      {wait.isError && <RefusalNotice error={wait.error} />}
      <p className={pieces['buttons']}>
        {me === null ? (
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to wait for it</Trans>
          </Link>
        ) : (
          <Button look="primary" disabled={wait.isPending} onClick={() => wait.mutate()}>
            <Trans>Wait for it</Trans>
          </Button>
        )}
      </p>
    </Notice>
  );
}
