import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { otherCalendarsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** Calendars of others in which it is busy: courses of a school, bookings that came by telephone. */
export function OtherCalendars({ slug }: { slug: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const again = () => void client.invalidateQueries({ queryKey: MAKER_KEY });
  const { data } = useQuery(otherCalendarsQuery(slug));
  const address = useForm({
    fields: ['url'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/keeper/bookables/{slug}/calendars', {
          params: { path: { slug } },
          body: { url: typed(values, 'url') },
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      again();
    },
  });
  const file = useForm({
    fields: ['file'],
    check: (values) => {
      const chosen = values.get('file');
      return chosen instanceof File && chosen.size > 0 ? {} : { file: t`Choose a file first.` };
    },
    send: (values) =>
      sendFile(`/api/v1/keeper/bookables/${slug}/calendars/files`, values.get('file') as File),
    onDone: (_, element) => {
      element.reset();
      again();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) =>
      done(
        api.DELETE('/api/v1/keeper/bookables/{slug}/calendars/{id}', {
          params: { path: { slug, id } },
        }),
      ),
    onSuccess: again,
  });
  return (
    <section className={styles['card']} aria-labelledby="calendars">
      <h2 id="calendars">
        <Trans>Calendars of others</Trans>
      </h2>
      <p className={pieces['small']}>
        <Trans>
          It cannot be booked while it is busy in one of them. Addresses are read again every hour;
          a file is read once.
        </Trans>
      </p>
      {data !== undefined && data.items.length > 0 && (
        <ul className={styles['list']}>
          {data.items.map((one) => (
            <li key={one.id} className={styles['main']}>
              <strong>{one.name}</strong>
              <span className={pieces['tags']}>
                {one.fault !== null ? (
                  <Tag tone="copper">
                    <Trans>could not be read</Trans>
                  </Tag>
                ) : one.readAt === null ? (
                  <Tag>
                    <Trans>is read within minutes</Trans>
                  </Tag>
                ) : (
                  <Tag tone="green">
                    <Trans>{one.events} busy times</Trans>
                  </Tag>
                )}
                {one.readAt !== null && (
                  <span className={pieces['small']}>
                    <Trans>read {momentText(one.readAt)}</Trans>
                  </span>
                )}
              </span>
              {one.fault !== null && <p className={pieces['small']}>{one.fault}</p>}
              <span>
                <Button
                  shape="small"
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(one.id)}
                >
                  <Trans>Take away</Trans>
                  <span className="hidden-text"> {one.name}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {remove.isError && <RefusalNotice error={remove.error} />}
      <Form form={address} label={t`Calendar at an address`}>
        <Field
          label={t`Address of a calendar`}
          name="url"
          type="url"
          placeholder="https://…/calendar.ics"
          error={address.errorOf('url')}
        />
        <FormActions>
          <Button type="submit" disabled={address.busy}>
            <Trans>Read this address</Trans>
          </Button>
        </FormActions>
      </Form>
      <Form form={file} label={t`Calendar as a file`}>
        <Field
          label={t`iCalendar file`}
          name="file"
          type="file"
          accept=".ics,text/calendar"
          hint={t`At most 5 MB; series and exceptions are read.`}
          error={file.errorOf('file')}
        />
        <FormActions>
          <Button type="submit" disabled={file.busy}>
            <Trans>Read this file</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
