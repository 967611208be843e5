import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { useMe } from '@/lib/api/session';
import type { Bookable } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { typed, useForm } from '@/ui/useForm';
import pieces from '@/ui/Pieces.module.css';
import { costOf, endOf } from './moves';
import { MAKER_KEY } from './queries';
import { spanText } from './words';

interface Props {
  one: Bookable;
  /** A beginning that is free. */
  at: string;
  minutes: number;
  move: string | undefined;
  onAt: (at: string) => void;
}

/** The chosen time is booked, or a booking is moved there. What is taken meanwhile comes back with times that would do as well. */
export function MakeBooking({ one, at, minutes, move, onAt }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const onDone = () => {
    void client.invalidateQueries({ queryKey: MAKER_KEY });
    void navigate({ to: '/makerspaces/bookings' });
  };
  const form = useForm({
    fields: ['note', 'repeat'],
    send: (values) => {
      const from = at;
      const to = endOf(from, minutes);
      if (move !== undefined) {
        return bodyOf(
          api.PUT('/api/v1/bookings/{id}/time', {
            params: { path: { id: move } },
            body: { from, to },
          }),
        ).then(() => null);
      }
      const times = Number(typed(values, 'times'));
      return bodyOf(
        api.POST('/api/v1/bookings', {
          body: {
            bookable: one.slug,
            from,
            to,
            note: typed(values, 'note'),
            ...(times > 1 && { repeat: `FREQ=WEEKLY;COUNT=${times}`, skip: true }),
          },
        }),
      ).then(() => null);
    },
    onDone,
  });
  const wait = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/booking-waits', {
          body: { bookable: one.slug, from: at, to: endOf(at, minutes) },
        }),
      ),
    onSuccess: onDone,
  });
  const when = spanText(at, endOf(at, minutes));
  if (me === null) {
    return (
      <Notice title={when}>
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to book it</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  const problem = form.refusal instanceof Problem ? form.refusal : null;
  const others = spansOf(problem?.more['alternatives']);
  return (
    <Form form={form} label={t`Booking of ${when}`}>
      <p className={pieces['chosen']} role="status">
        <Trans>Chosen: {when}</Trans>
        {one.yourRate !== null && (
          <>
            {' · '}
            <Amount
              amount={costOf(one.yourRate, minutes)}
              currency={one.yourRate.price.currency}
              kind="total"
            />
          </>
        )}
      </p>
      {others.length > 0 && (
        <Notice tone="copper" title={<Trans>These would do as well</Trans>}>
          <ul className={pieces['buttons']}>
            {others.map(({ from, to }) => (
              <li key={from}>
                <Button onClick={() => onAt(from)}>{spanText(from, to)}</Button>
              </li>
            ))}
            <li>
              <Button disabled={wait.isPending} onClick={() => wait.mutate()}>
                <Trans>Wait for it</Trans>
              </Button>
            </li>
          </ul>
          {wait.isError && <RefusalNotice error={wait.error} />}
        </Notice>
      )}
      {move === undefined && (
        <>
          <Field
            label={t`A note for the keeper`}
            name="note"
            maxLength={300}
            error={form.errorOf('note')}
          />
          <Select
            label={t`Repeat`}
            name="times"
            defaultValue="1"
            {...(one.yourRate !== null && {
              hint: t`All of it is paid at once, within twenty minutes; each time given up early enough goes back by itself.`,
            })}
            error={form.errorOf('repeat')}
          >
            <option value="1">{t`once`}</option>
            {[2, 3, 4].map((times) => (
              <option key={times} value={times}>
                {t`${times} weeks at the same time`}
              </option>
            ))}
          </Select>
        </>
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {move === undefined ? <Trans>Book it</Trans> : <Trans>Move it there</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}

interface Span {
  from: string;
  to: string;
}

/** The times that a refusal offers instead; none when it offers nothing. */
function spansOf(offered: unknown): Span[] {
  return Array.isArray(offered)
    ? offered.filter(
        (one): one is Span =>
          typeof one === 'object' && one !== null && 'from' in one && 'to' in one,
      )
    : [];
}
