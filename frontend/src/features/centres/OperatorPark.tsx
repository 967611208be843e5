import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { Appointment, DeskDay, ParkCaseItem } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Segments, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { dayOf, hourText } from '@/lib/clock';
import { Age } from './MyParkPage';
import {
  caseQueueQuery,
  centresQuery,
  deskListQuery,
  FREE_KEY,
  PARK_KEY,
  receivedQuery,
} from './queries';
import type { DeskSearch } from './search';
import { useAppointmentWord, useCaseWord, useDeskWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

interface Props {
  search: DeskSearch;
  onSearch: (search: DeskSearch) => void;
}

/** The centres from behind the desk: who comes today, what is asked, who has a desk. */
export function OperatorPark({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: centres } = useQuery(centresQuery({}));
  const tab = search.tab ?? 'appointments';
  const day = search.day ?? dayOf(new Date());
  const centre = search.centre ?? '';
  return (
    <div className={styles['part']}>
      <h2>
        <Trans>Service centres</Trans>
      </h2>
      <Segments
        label={t`What to look at`}
        value={tab}
        choices={[
          { value: 'appointments', label: t`Appointments` },
          { value: 'cases', label: t`Cases` },
          { value: 'desks', label: t`Desks` },
        ]}
        onChange={(next) => onSearch({ ...search, tab: next })}
      />
      <div className={styles['filters']}>
        <Select
          label={t`Centre`}
          value={centre}
          onChange={({ target }) => {
            const { centre: _before, ...rest } = search;
            onSearch(target.value === '' ? rest : { ...rest, centre: target.value });
          }}
        >
          <option value="">{t`All centres`}</option>
          {centres?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        {tab === 'cases' ? (
          <CaseStates search={search} onSearch={onSearch} />
        ) : (
          <Field
            label={t`Day`}
            type="date"
            value={day}
            onChange={({ target }) => {
              if (target.value !== '') onSearch({ ...search, day: target.value });
            }}
          />
        )}
      </div>
      {tab === 'appointments' && <Received centre={centre} day={day} />}
      {tab === 'cases' && <Cases centre={centre} state={search.state ?? 'active'} />}
      {tab === 'desks' && (
        <>
          <CheckIn />
          <Desks centre={centre} day={day} />
        </>
      )}
    </div>
  );
}

function CaseStates({ search, onSearch }: Props) {
  const { t } = useLingui();
  const word = useCaseWord();
  return (
    <Select
      label={t`State`}
      value={search.state ?? 'active'}
      onChange={({ target }) => onSearch({ ...search, state: target.value })}
    >
      <option value="active">{t`Waits for us`}</option>
      {['open', 'assigned', 'answered', 'reopened', 'closed'].map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </Select>
  );
}

function Received({ centre, day }: { centre: string; day: string }) {
  const { t } = useLingui();
  const word = useAppointmentWord();
  const received = useQuery(receivedQuery(centre, day));
  if (received.isError) {
    return <ErrorState error={received.error} onRetry={() => void received.refetch()} />;
  }
  if (received.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  if (received.data.items.length === 0) {
    return <EmptyState icon="clock" title={<Trans>Nobody is expected on this day</Trans>} />;
  }
  const columns: Column<Appointment>[] = [
    {
      key: 'at',
      header: t`Time`,
      nowrap: true,
      cell: ({ at, ends }) => `${hourText(at)}–${hourText(ends)}`,
    },
    {
      key: 'who',
      header: t`Who`,
      cell: ({ who, number }) => (
        <>
          {who?.email}
          <span className={styles['below']}>
            {who?.organisation} <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'what',
      header: t`About`,
      cell: ({ serviceName, subject }) => (
        <>
          {serviceName}
          <span className={styles['below']}>{subject}</span>
        </>
      ),
    },
    {
      key: 'where',
      header: t`Where`,
      cell: ({ centreName, window }) => (
        <>
          {centreName} · <Trans>window {window}</Trans>
        </>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => (
        <Tag tone={state === 'no-show' ? 'copper' : state === 'kept' ? 'green' : 'plain'}>
          {word(state)}
        </Tag>
      ),
    },
    {
      key: 'deeds',
      header: t`What to do`,
      headerHidden: true,
      wide: true,
      cell: (one) => <Attendance one={one} />,
    },
  ];
  return (
    <Table
      caption={t`Appointments`}
      columns={columns}
      rows={received.data.items}
      rowKey={({ id }) => id}
    />
  );
}

function Attendance({ one }: { one: Appointment }) {
  const client = useQueryClient();
  const mark = useMutation({
    mutationFn: (came: boolean) =>
      bodyOf(
        api.POST('/api/v1/operations/appointments/{id}/attendance', {
          params: { path: { id: one.id } },
          body: { came },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: PARK_KEY }),
  });
  return (
    <>
      {mark.isError && <RefusalNotice error={mark.error} />}
      <div className={pieces['buttons']}>
        {one.can.includes('attend') && (
          <Button shape="small" disabled={mark.isPending} onClick={() => mark.mutate(true)}>
            <Trans>Came</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
        {one.can.includes('miss') && (
          <Button shape="small" disabled={mark.isPending} onClick={() => mark.mutate(false)}>
            <Trans>Did not come</Trans>
            <span className="hidden-text"> {one.number}</span>
          </Button>
        )}
      </div>
    </>
  );
}

function Cases({ centre, state }: { centre: string; state: string }) {
  const { t } = useLingui();
  const word = useCaseWord();
  const cases = useInfiniteQuery(caseQueueQuery(centre, state));
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  if (cases.isError) {
    return <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />;
  }
  if (cases.data === undefined) return <SkeletonLines lines={6} height="2.4em" />;
  if (rows.length === 0) {
    return <EmptyState icon="check" title={<Trans>No case waits here</Trans>} />;
  }
  const columns: Column<ParkCaseItem>[] = [
    {
      key: 'title',
      header: t`Case`,
      cell: ({ id, title, number }) => (
        <>
          <Link to="/operator/park/cases/$id" params={{ id }}>
            {title}
          </Link>
          <span className={styles['below']}>
            <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    {
      key: 'who',
      header: t`Who asks`,
      cell: ({ asker, organisation }) => (
        <>
          {asker}
          <span className={styles['below']}>{organisation}</span>
        </>
      ),
    },
    {
      key: 'where',
      header: t`Where`,
      cell: ({ centreName, serviceName }) => (
        <>
          {centreName}
          <span className={styles['below']}>{serviceName}</span>
        </>
      ),
    },
    { key: 'age', header: t`Age`, cell: ({ ageHours }) => <Age hours={ageHours} /> },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state: now, overdue, assignee }) => (
        <>
          <Tag tone={overdue ? 'copper' : 'plain'}>{overdue ? t`overdue` : word(now)}</Tag>
          <span className={styles['below']}>{assignee}</span>
        </>
      ),
    },
  ];
  return (
    <>
      <Table caption={t`Cases`} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <ShowMore
        shown={rows.length}
        total={cases.data.pages[0]?.total ?? 0}
        hasMore={cases.hasNextPage}
        busy={cases.isFetchingNextPage}
        onMore={() => void cases.fetchNextPage()}
      />
    </>
  );
}

function CheckIn() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['pass'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/desk-days/check-in', {
          body: { pass: typed(values, 'pass') },
        }),
      ),
    onDone: (_answer, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: PARK_KEY });
      void client.invalidateQueries({ queryKey: FREE_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-label={t`Check in`}>
      <Form form={form} label={t`Check in`}>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Checked in</Trans>
          </Notice>
        )}
        <Field
          label={t`Code on the pass`}
          name="pass"
          maxLength={300}
          required
          autoComplete="off"
          hint={t`Typed, or read by a scanner: what the QR code says works too.`}
          error={form.errorOf('pass')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Check in</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function Desks({ centre, day }: { centre: string; day: string }) {
  const { t } = useLingui();
  const word = useDeskWord();
  const desks = useQuery(deskListQuery(centre, day));
  if (desks.isError) {
    return <ErrorState error={desks.error} onRetry={() => void desks.refetch()} />;
  }
  if (desks.data === undefined) return <SkeletonLines lines={4} height="2.4em" />;
  if (desks.data.items.length === 0) {
    return <EmptyState icon="space" title={<Trans>No desk is booked on this day</Trans>} />;
  }
  const columns: Column<DeskDay>[] = [
    { key: 'desk', header: t`Desk`, cell: ({ desk }) => desk },
    {
      key: 'team',
      header: t`Team`,
      cell: ({ organisation, number }) => (
        <>
          {organisation}
          <span className={styles['below']}>
            <span className="mono">{number}</span>
          </span>
        </>
      ),
    },
    { key: 'centre', header: t`Centre`, cell: ({ centreName }) => centreName },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, checkedInAt }) => (
        <>
          <Tag tone={state === 'checked-in' ? 'green' : 'plain'}>{word(state)}</Tag>
          {checkedInAt !== null && <span className={styles['below']}>{hourText(checkedInAt)}</span>}
        </>
      ),
    },
  ];
  return (
    <Table caption={t`Desks`} columns={columns} rows={desks.data.items} rowKey={({ id }) => id} />
  );
}
