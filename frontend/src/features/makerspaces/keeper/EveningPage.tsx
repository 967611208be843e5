import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptEvent } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { spanText } from '../words';
import { CheckIn } from './CheckIn';
import { EveningForm } from './EveningForm';
import { useDesk } from './KeeperDesk';
import { eventSeatsQuery, keptEventQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** An evening for its keeper: who has a seat, the recording, all that is said of it. */
export function EveningPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: one, error, refetch } = useQuery(keptEventQuery(id));
  const title =
    one === undefined ? t`Evening` : currentLanguage() === 'zh-CN' ? one.titleZh : one.titleEn;
  return (
    <Page title={title}>
      <Back />
      <header className={pieces['intro']}>
        <h1>{title}</h1>
        {one !== undefined && (
          <>
            <p className={pieces['chosen']}>{spanText(one.from, one.to)}</p>
            <p className={pieces['tags']}>
              {one.state === 'cancelled' && (
                <Tag tone="copper">
                  <Trans>cancelled</Trans>
                </Tag>
              )}
              <Link to="/makerspaces/events/$id" params={{ id }}>
                <Trans>As others see it</Trans>
              </Link>
            </p>
          </>
        )}
      </header>
      {error !== null && one === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : one === undefined ? (
        <SkeletonLines lines={10} />
      ) : (
        <div className={styles['columns']}>
          <div className={styles['main']}>
            {one.can.includes('record') && <RecordingForm one={one} />}
            {one.can.includes('change') && (
              <EveningForm
                label={t`All of the evening`}
                evening={one}
                send={(body) =>
                  bodyOf(api.PUT('/api/v1/keeper/events/{id}', { params: { path: { id } }, body }))
                }
              />
            )}
          </div>
          <aside className={styles['main']} aria-label={t`Seats and the door`}>
            {one.state !== 'cancelled' && <CheckIn />}
            <SeatList one={one} />
            {one.can.includes('cancel') && <CancelEvening id={id} />}
          </aside>
        </div>
      )}
    </Page>
  );
}

/** Announcing an evening, or several. */
export function NewEveningPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const navigate = useNavigate();
  return (
    <Page title={t`Announce an evening`}>
      <Back />
      <header className={pieces['intro']}>
        <h1>
          <Trans>Announce an evening</Trans>
        </h1>
        <p>{space.name}</p>
      </header>
      <EveningForm
        label={t`Announce an evening`}
        send={(body) =>
          bodyOf(
            api.POST('/api/v1/keeper/makerspaces/{slug}/events', {
              params: { path: { slug: space.slug } },
              body,
            }),
          )
        }
        onDone={() =>
          void navigate({
            to: '/makerspaces/keeper/evenings',
            search: { makerspace: space.slug },
          })
        }
      />
    </Page>
  );
}

function Back() {
  const { t } = useLingui();
  const { space } = useDesk();
  return (
    <nav aria-label={t`Back`}>
      <Link to="/makerspaces/keeper/evenings" search={{ makerspace: space.slug }}>
        <Trans>Evenings</Trans>
      </Link>
    </nav>
  );
}

function RecordingForm({ one }: { one: KeptEvent }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['url'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/keeper/events/{id}/recording', {
          params: { path: { id: one.id } },
          body: { url: typed(values, 'url') },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <section className={styles['card']} aria-labelledby="recording">
      <h2 id="recording">
        <Trans>Recording</Trans>
      </h2>
      <Form form={form} label={t`Recording`}>
        <Field
          label={t`Address of the recording`}
          name="url"
          type="url"
          maxLength={500}
          placeholder="https://…"
          hint={t`Everybody sees it. Empty: there is none.`}
          defaultValue={one.recordingUrl ?? ''}
          error={form.errorOf('url')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Save the recording</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Saved</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}

function SeatList({ one }: { one: KeptEvent }) {
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

function CancelEvening({ id }: { id: string }) {
  const [sure, setSure] = useState(false);
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/keeper/events/{id}/cancellation', { params: { path: { id } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Cancel the evening</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>Those with a seat are told, and the room is free again.</Trans>
      </p>
      {cancel.isError && <RefusalNotice error={cancel.error} />}
      <div className={pieces['buttons']}>
        {sure ? (
          <>
            <Button look="danger" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
              <Trans>Yes, cancel it</Trans>
            </Button>
            <Button onClick={() => setSure(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>
            <Trans>Cancel the evening</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
