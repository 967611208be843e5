import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '@/lib/api/schema';
import type { KeptEvent } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { bothNames, typed, typedBoth, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { mergeEvenings, saidOf, withSaid, type EveningPart } from './eveningParts';
import { useDesk } from './KeeperDesk';
import { isConflict, useMeanwhile } from './meanwhile';
import { instantOf, localOf } from './moments';
import { keptEventQuery, keptSeriesQuery, keptThingsQuery, kindsQuery } from './queries';
import { TopicFields } from './TopicFields';
import styles from './Keeper.module.css';

type Body = components['schemas']['EventForm'];

const FIELDS = [
  'series',
  ...bothNames('title', 'about'),
  'presenter',
  'from',
  'to',
  'seats',
  'onlineSeats',
  'onlineUrl',
  'room',
  'repeat',
];
const TIMES = [1, 2, 4, 8, 12, 26, 52];

interface Props<T> {
  label: string;
  /** What is announced already; left out for a new one. */
  evening?: KeptEvent;
  send: (body: Body) => Promise<T>;
  /** The evening as it is now by an answer, so that it can be changed again. */
  seenOf?: (answer: T) => KeptEvent;
  onDone?: (answer: T) => void;
}

/**
 * All of an evening: topic, presenter, when, where, seats. A new one may come back every week. When another keeper was faster, the fields
 * begin anew with what both have typed.
 */
export function EveningForm<T>({ label, evening: known, send, seenOf, onDone }: Props<T>) {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const { data: series } = useQuery(keptSeriesQuery(space.slug));
  const { data: things } = useQuery(keptThingsQuery(space.slug));
  const { data: kinds } = useQuery(kindsQuery());
  const words = useWords();
  const { clash, see, sendOver } = useMeanwhile(known, {
    reload: ({ id }: KeptEvent) => client.query({ ...keptEventQuery(id), staleTime: 0 }),
    merge: mergeEvenings,
  });
  const evening = clash === null ? known : withSaid(clash.theirs, clash.merged.said);
  const form = useForm({
    fields: FIELDS,
    send: (values) => {
      const times = Number(typed(values, 'repeat'));
      const said = {
        ...typedBoth(values, 'title', 'about'),
        presenter: typed(values, 'presenter'),
        from: instantOf(typed(values, 'from')),
        to: instantOf(typed(values, 'to')),
        seats: Number(typed(values, 'seats')),
        onlineSeats: Number(typed(values, 'onlineSeats')),
        onlineUrl: typed(values, 'onlineUrl'),
        room: typed(values, 'room'),
      };
      return sendOver(said, (seen) =>
        send({
          ...said,
          series: seen === undefined ? typed(values, 'series') : seen.series,
          recordingUrl: seen?.recordingUrl ?? null,
          repeat: seen === undefined && times > 1 ? `FREQ=WEEKLY;COUNT=${times}` : null,
          version: seen?.version ?? null,
        }),
      );
    },
    onDone: (answer) => {
      if (seenOf !== undefined) see(seenOf(answer));
      void client.invalidateQueries({ queryKey: MAKER_KEY });
      onDone?.(answer);
    },
  });
  if (series === undefined || things === undefined || kinds === undefined) return null;
  const roomKinds = kinds.items.filter(({ sort }) => sort === 'room').map(({ kind }) => kind);
  const rooms = things.items.filter(({ kind }) => roomKinds.includes(kind));
  return (
    <Form
      form={form}
      label={label}
      explain={(error) =>
        clash !== null && isConflict(error) ? (
          <ChangedMeanwhile
            {...clash.merged}
            word={(part) => words[part]}
            text={(part) => theirText(clash.theirs, part)}
          />
        ) : null
      }
    >
      <TopicFields
        key={`topic ${clash?.theirs.version}`}
        evening={evening}
        series={series.items}
        errorOf={form.errorOf}
      />
      <fieldset key={`where ${clash?.theirs.version}`} className={styles['group']}>
        <legend>
          <Trans>When and where</Trans>
        </legend>
        <div className={styles['fields']}>
          <Field
            label={t`From (Shenzhen)`}
            name="from"
            type="datetime-local"
            required
            defaultValue={evening === undefined ? '' : localOf(evening.from)}
            error={form.errorOf('from')}
          />
          <Field
            label={t`Until (Shenzhen)`}
            name="to"
            type="datetime-local"
            required
            defaultValue={evening === undefined ? '' : localOf(evening.to)}
            error={form.errorOf('to')}
          />
          {evening === undefined && (
            <Select label={t`Repeat`} name="repeat" error={form.errorOf('repeat')}>
              {TIMES.map((times) => (
                <option key={times} value={times}>
                  {times === 1 ? t`once` : t`every week, ${times} times`}
                </option>
              ))}
            </Select>
          )}
          <Select
            label={t`Room`}
            name="room"
            defaultValue={evening?.room ?? ''}
            hint={t`It is kept: nobody else books it then.`}
            error={form.errorOf('room')}
          >
            <option value="">{t`none`}</option>
            {rooms.map(({ slug, nameEn, nameZh }) => (
              <option key={slug} value={slug}>
                {currentLanguage() === 'zh-CN' ? nameZh : nameEn}
              </option>
            ))}
          </Select>
          <Field
            label={t`Seats on site`}
            name="seats"
            type="number"
            min={0}
            max={5000}
            defaultValue={evening?.site.seats ?? 30}
            error={form.errorOf('seats')}
          />
          <Field
            label={t`Seats online`}
            name="onlineSeats"
            type="number"
            min={0}
            max={50000}
            defaultValue={evening?.online.seats ?? 0}
            error={form.errorOf('onlineSeats')}
          />
          <Field
            label={t`Address for those online`}
            name="onlineUrl"
            type="url"
            maxLength={500}
            placeholder="https://…"
            hint={t`Shown to those with an online seat only.`}
            defaultValue={evening?.onlineUrl ?? ''}
            error={form.errorOf('onlineUrl')}
          />
        </div>
      </fieldset>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {evening === undefined ? <Trans>Announce it</Trans> : <Trans>Save</Trans>}
        </Button>
      </FormActions>
      {form.succeeded && evening !== undefined && (
        <Notice tone="good">
          <Trans>Saved; those with a seat are told when its time has changed.</Trans>
        </Notice>
      )}
    </Form>
  );
}

function useWords(): Record<EveningPart, string> {
  const { t } = useLingui();
  return {
    titleEn: t`Title in English`,
    titleZh: t`Title in Chinese`,
    aboutEn: t`About it, in English`,
    aboutZh: t`About it, in Chinese`,
    presenter: t`Presenter`,
    from: t`From (Shenzhen)`,
    to: t`Until (Shenzhen)`,
    seats: t`Seats on site`,
    onlineSeats: t`Seats online`,
    onlineUrl: t`Address for those online`,
    room: t`Room`,
  };
}

/** A part as the other keeper has it; moments by Shenzhen's clock. */
function theirText(theirs: KeptEvent, part: EveningPart): string {
  if (part === 'from' || part === 'to') return localOf(theirs[part]).replace('T', ' ');
  return String(saidOf(theirs)[part] ?? '');
}
