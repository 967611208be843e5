import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import type { MachineBooking } from '@/lib/api/types';
import { dayOf, momentText, plusDays } from '@/lib/clock';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import {
  bookablesQuery,
  keptBookingsQuery,
  keptQuery,
  keptTrainingsQuery,
  MAKER_KEY,
  machineUseQuery,
} from './queries';
import { SORTS, type KeeperSearch } from './search';
import { spanText, useBookingWord } from './words';
import styles from './Makerspaces.module.css';

const WEEK = 7;

interface Props {
  search: KeeperSearch;
  onSearch: (search: KeeperSearch) => void;
}

/** A makerspace from behind the desk: who comes, who may, what is blocked, how much is used. */
export function KeeperPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: kept } = useQuery(keptQuery());
  const today = dayOf(new Date());
  const from = search.from ?? today;
  const first = kept?.items.find(({ slug }) => slug === search.makerspace) ?? kept?.items[0];
  return (
    <Page title={t`Keeper’s desk`}>
      <header className={styles['intro']}>
        <h1>
          <Trans>Keeper’s desk</Trans>
        </h1>
      </header>
      {kept === undefined ? (
        <SkeletonLines lines={6} />
      ) : first === undefined ? (
        <EmptyState icon="building" title={<Trans>Your organisation keeps no makerspace</Trans>}>
          <p>
            <Trans>Once it is in the register, its machines are kept from here.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <div className={styles['filters']}>
            <Select
              label={t`Makerspace`}
              value={first.slug}
              onChange={({ target }) => onSearch({ ...search, makerspace: target.value })}
            >
              {kept.items.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
            <Button onClick={() => onSearch({ ...search, from: plusDays(from, -WEEK) })}>
              <Trans>Earlier week</Trans>
            </Button>
            <Button onClick={() => onSearch({ ...search, from: plusDays(from, WEEK) })}>
              <Trans>Later week</Trans>
            </Button>
            <DoorSwitch slug={first.slug} open={first.open} />
          </div>
          <div className={styles['columns']}>
            <div className={styles['main']}>
              <Comers makerspace={first.slug} from={from} />
              <MachineUse makerspace={first.slug} />
            </div>
            <aside className={styles['main']} aria-label={t`Trainings and blocks`}>
              <Trainings makerspace={first.slug} />
              <Block makerspace={first.slug} />
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

function DoorSwitch({ slug, open }: { slug: string; open: boolean }) {
  const client = useQueryClient();
  const say = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT('/api/v1/keeper/makerspaces/{slug}/open', {
          params: { path: { slug } },
          body: { open: !open, hours: 4 },
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <Button disabled={say.isPending} onClick={() => say.mutate()}>
      {open ? <Trans>Close it for four hours</Trans> : <Trans>Open it for four hours</Trans>}
    </Button>
  );
}

function Comers({ makerspace, from }: { makerspace: string; from: string }) {
  const { data } = useQuery(keptBookingsQuery(makerspace, from));
  return (
    <section className={styles['card']} aria-labelledby="comers">
      <h2 id="comers">
        <Trans>What is booked</Trans>
      </h2>
      {data === undefined ? (
        <SkeletonLines lines={6} />
      ) : data.items.length === 0 ? (
        <p className={styles['small']}>
          <Trans>Nothing in these seven days.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {data.items.map((one) => (
            <Comer key={one.id} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Comer({ one }: { one: MachineBooking }) {
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
      <p className={styles['tags']}>
        {one.kind === 'booking' ? (
          <Tag tone={one.state === 'no-show' ? 'copper' : 'green'}>{word(one.state)}</Tag>
        ) : (
          <Tag tone="copper">
            {one.kind === 'event' ? <Trans>evening</Trans> : <Trans>blocked</Trans>}
          </Tag>
        )}
        <span className={styles['small']}>
          {one.who ?? ''} {one.note} <span className="mono">{one.number}</span>
        </span>
      </p>
      {deed.isError && <RefusalNotice error={deed.error} />}
      <div className={styles['buttons']}>
        {one.can.includes('came') && (
          <Button shape="small" disabled={deed.isPending} onClick={() => deed.mutate('came')}>
            <Trans>Came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('missed') && (
          <Button shape="small" disabled={deed.isPending} onClick={() => deed.mutate('missed')}>
            <Trans>Nobody came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('cancel') && (
          <Button shape="small" disabled={deed.isPending} onClick={() => deed.mutate('cancel')}>
            <Trans>Take it away</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function MachineUse({ makerspace }: { makerspace: string }) {
  const { data } = useQuery(machineUseQuery(makerspace));
  if (data === undefined) return <SkeletonLines lines={4} />;
  const most = Math.max(1, ...data.items.map(({ hours }) => hours));
  return (
    <section className={styles['card']} aria-labelledby="use">
      <h2 id="use">
        <Trans>Used in the last four weeks</Trans>
      </h2>
      <ul className={styles['list']}>
        {data.items.map((row) => (
          <li key={row.bookable}>
            <p>
              {row.name}:{' '}
              <Trans>
                {numberText(row.hours)} hours, {row.bookings} bookings, {row.noShows} missed
              </Trans>
            </p>
            <div className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${(100 * row.hours) / most}%` }} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/api/v1/keeper/makerspaces/${makerspace}/use.csv`}>CSV</a>
      </p>
    </section>
  );
}

function Trainings({ makerspace }: { makerspace: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(keptTrainingsQuery(makerspace));
  const again = () => void client.invalidateQueries({ queryKey: MAKER_KEY });
  const form = useForm({
    fields: ['email', 'expiresOn'],
    send: (values) => {
      const expiresOn = typed(values, 'expiresOn');
      return bodyOf(
        api.POST('/api/v1/keeper/trainings/{id}/people', {
          params: { path: { id: typed(values, 'training') } },
          body: { email: typed(values, 'email'), ...(expiresOn !== '' && { expiresOn }) },
        }),
      );
    },
    onDone: again,
  });
  const revoke = useMutation({
    mutationFn: ({ id, person }: { id: string; person: string }) =>
      done(
        api.DELETE('/api/v1/keeper/trainings/{id}/people/{person}', {
          params: { path: { id, person } },
        }),
      ),
    onSuccess: again,
  });
  return (
    <section className={styles['card']} aria-labelledby="trainings">
      <h2 id="trainings">
        <Trans>Trainings</Trans>
      </h2>
      {data?.items.map((training) => (
        <div key={training.id}>
          <h3>{training.name}</h3>
          <ul className={styles['list']}>
            {training.people.map(({ person, email, givenAt, givenBy, expiresOn, good }) => (
              <li key={person} className={styles['buttons']}>
                <span>
                  {email}{' '}
                  <span className={styles['small']}>
                    <Trans>
                      {momentText(givenAt)} by {givenBy ?? '–'}
                    </Trans>
                    {expiresOn !== null && ` · ${expiresOn}`}
                  </span>
                </span>
                {!good && (
                  <Tag tone="copper">
                    <Trans>expired</Trans>
                  </Tag>
                )}
                <Button
                  shape="small"
                  disabled={revoke.isPending}
                  onClick={() => revoke.mutate({ id: training.id, person })}
                >
                  <Trans>Take back</Trans>
                  <span className="hidden-text"> {email}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {data !== undefined && data.items.length > 0 && (
        <Form form={form} label={t`Somebody had a training`}>
          <Select label={t`Training`} name="training">
            {data.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Field
            label={t`E-mail address of the account`}
            name="email"
            type="email"
            required
            error={form.errorOf('email')}
          />
          <Field
            label={t`Good until (by its rule when left out)`}
            name="expiresOn"
            type="date"
            error={form.errorOf('expiresOn')}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Note it</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}

function Block({ makerspace }: { makerspace: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const machines = useQuery(bookablesQuery({ makerspace, sort: SORTS[0] }));
  const rooms = useQuery(bookablesQuery({ makerspace, sort: SORTS[1] }));
  const things = [...(machines.data?.items ?? []), ...(rooms.data?.items ?? [])];
  const form = useForm({
    fields: ['from', 'to', 'note'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/keeper/blocks', {
          body: {
            bookable: typed(values, 'bookable'),
            from: instantOf(typed(values, 'from')),
            to: instantOf(typed(values, 'to')),
            note: typed(values, 'note'),
          },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <section className={styles['card']} aria-labelledby="block">
      <h2 id="block">
        <Trans>Keep something from everybody</Trans>
      </h2>
      <Form form={form} label={t`Keep something from everybody`}>
        <Select label={t`What`} name="bookable">
          {things.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          label={t`From (Shenzhen)`}
          name="from"
          type="datetime-local"
          required
          error={form.errorOf('from')}
        />
        <Field
          label={t`Until (Shenzhen)`}
          name="to"
          type="datetime-local"
          required
          error={form.errorOf('to')}
        />
        <Field label={t`Why`} name="note" maxLength={300} error={form.errorOf('note')} />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Keep it</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Kept</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}

const instantOf = (local: string): string => new Date(`${local}:00+08:00`).toISOString();
