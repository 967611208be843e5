import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { useMe } from '@/lib/api/session';
import type { Centre, CentreSlots } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Button, buttonClass } from '@/ui/Button';
import { Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { SlotWeek } from '@/ui/SlotWeek';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { dayOf, momentText, plusDays } from '@/lib/clock';
import { FREE_KEY, PARK_KEY, slotsQuery } from './queries';
import type { CentreSearch, ServiceCode } from './search';
import { alternativesOf, type Alternative } from './types';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

const WEEK = 7;

interface Props {
  centre: Centre;
  search: CentreSearch;
  onSearch: (search: CentreSearch) => void;
}

/** A slot is chosen in a week, then the appointment is made, or an earlier one is moved there. */
export function Booking({ centre, search, onSearch }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<string | null>(null);
  const service =
    centre.services.find(({ code }) => code === search.service)?.code ??
    centre.services[0]?.code ??
    'policy';
  const today = dayOf(new Date());
  const from = search.from !== undefined && search.from >= today ? search.from : today;
  const slots = useQuery(slotsQuery(centre.slug, service, from));
  const to = (next: CentreSearch) => {
    setChosen(null);
    onSearch({ ...search, ...next });
  };
  return (
    <section className={styles['card']} aria-labelledby="booking">
      <h2 id="booking">
        {search.move === undefined ? (
          <Trans>Make an appointment</Trans>
        ) : (
          <Trans>Move the appointment</Trans>
        )}
      </h2>
      <div className={styles['filters']}>
        <Select
          label={t`Service`}
          value={service}
          disabled={search.move !== undefined}
          onChange={({ target }) => to({ service: target.value as ServiceCode })}
        >
          {centre.services.map(({ code, name, minutes }) => (
            <option key={code} value={code}>
              {t`${name}, ${minutes} minutes`}
            </option>
          ))}
        </Select>
        <div className={pieces['buttons']}>
          <Button
            disabled={from <= today}
            onClick={() => to({ from: laterOf(plusDays(from, -WEEK), today) })}
          >
            <Trans>Earlier week</Trans>
          </Button>
          <Button
            disabled={slots.data === undefined || plusDays(from, WEEK) > slots.data.last}
            onClick={() => to({ from: plusDays(from, WEEK) })}
          >
            <Trans>Later week</Trans>
          </Button>
        </div>
      </div>
      {slots.isError ? (
        <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />
      ) : slots.data === undefined ? (
        <SkeletonLines lines={6} height="2.4em" />
      ) : (
        <SlotWeek
          days={slots.data.days
            .slice(0, WEEK)
            .map((day) => ({ ...day, none: <WithoutSlots day={day} /> }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {chosen !== null && (
        <Make
          key={service}
          centre={centre}
          service={service}
          at={chosen}
          move={search.move}
          onOther={(other) => {
            setChosen(other.at);
            onSearch({ ...search, from: laterOf(dayOf(new Date(other.at)), today) });
          }}
        />
      )}
    </section>
  );
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

interface MakeProps {
  centre: Centre;
  service: string;
  at: string;
  move: string | undefined;
  onOther: (other: Alternative) => void;
}

function Make({ centre, service, at, move, onOther }: MakeProps) {
  const { t } = useLingui();
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    fields: ['subject', 'at'],
    send: (values) =>
      move === undefined
        ? bodyOf(
            api.POST('/api/v1/appointments', {
              body: { centre: centre.slug, service, at, subject: typed(values, 'subject') },
            }),
          )
        : bodyOf(
            api.POST('/api/v1/appointments/{id}/move', {
              params: { path: { id: move } },
              body: { at },
            }),
          ),
    onDone: () => {
      void client.invalidateQueries({ queryKey: PARK_KEY });
      void client.invalidateQueries({ queryKey: FREE_KEY });
      void navigate({ to: '/park/appointments' });
    },
  });
  const refused = alternativesOf(form.refusal instanceof Problem ? form.refusal : null);
  const when = momentText(at);
  if (me === null) {
    return (
      <Notice title={when}>
        <p>
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to make the appointment</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  return (
    <Form form={form} label={t`Appointment on ${when}`}>
      <p className={pieces['chosen']} role="status">
        <Trans>Chosen: {when}</Trans>
      </p>
      {refused.length > 0 && (
        <Notice tone="copper" title={<Trans>These would do as well</Trans>}>
          <ul className={pieces['buttons']}>
            {refused.map((other) => (
              <li key={`${other.centre} ${other.at}`}>
                {other.centre === centre.slug ? (
                  <Button onClick={() => onOther(other)}>{momentText(other.at)}</Button>
                ) : (
                  <Link
                    to="/park/$slug"
                    params={{ slug: other.centre }}
                    search={{ service: service as ServiceCode, from: dayOf(new Date(other.at)) }}
                    className={buttonClass()}
                  >
                    {currentLanguage() === 'zh-CN' ? other.nameZh : other.name},{' '}
                    {momentText(other.at)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {move === undefined && (
        <TextArea
          label={t`What it is about`}
          name="subject"
          rows={2}
          maxLength={500}
          required
          error={form.errorOf('subject')}
        />
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {move === undefined ? <Trans>Make the appointment</Trans> : <Trans>Move it there</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Why a day has no slots. */
function WithoutSlots({ day: { opens, note } }: { day: CentreSlots['days'][number] }) {
  if (opens !== null) return <Trans>over</Trans>;
  return note === null ? <Trans>closed</Trans> : <Trans>closed: {note}</Trans>;
}
