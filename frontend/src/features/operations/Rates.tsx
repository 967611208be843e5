import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ExchangeRate } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { ImportRates } from './ImportRates';
import { enterRate, RATES, rateHistoryQuery, ratesQuery } from './rateQueries';
import styles from './Rates.module.css';

/** The rates of exchange: those in force, a form and a file to enter others, and all that ever were. */
export function Rates() {
  const client = useQueryClient();
  const changed = () => {
    for (const queryKey of [RATES, ['meta'], ['part'], ['parts'], ['offers']]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  return (
    <>
      <InForce />
      <div className={styles['ways']}>
        <EnterRate onDone={changed} />
        <ImportRates onDone={changed} />
      </div>
      <History />
    </>
  );
}

function InForce() {
  const { data, error, refetch } = useQuery(ratesQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} height="2em" />;
  const rates = data.items.filter(({ to }) => to === 'CNY');
  return (
    <section className={styles['section']} aria-labelledby="in-force">
      <h2 id="in-force">
        <Trans>Rates in force</Trans>
      </h2>
      {rates.some(({ stale }) => stale) && (
        <Notice tone="copper" title={<Trans>A rate is older than three days</Trans>}>
          <p>
            <Trans>Nothing is sold across currencies until today’s rate is entered.</Trans>
          </p>
        </Notice>
      )}
      <dl className={styles['rates']}>
        {rates.map(({ from, rate, day, source }) => (
          <div key={from}>
            <dt>
              1 {from} = {rate} CNY
            </dt>
            <dd>
              {day !== null && dayText(day)} · {source}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function EnterRate({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['currency', 'day', 'cny', 'source'],
    send: (values) =>
      enterRate({
        currency: typed(values, 'currency'),
        day: typed(values, 'day'),
        cny: typed(values, 'cny').trim(),
        source: typed(values, 'source').trim(),
      }),
    onDone: (_, element) => {
      element.reset();
      onDone();
    },
  });
  return (
    <section className={styles['section']} aria-labelledby="enter-rate">
      <h2 id="enter-rate">
        <Trans>Enter a rate</Trans>
      </h2>
      <Form form={form}>
        <Select label={t`Currency`} name="currency" error={form.errorOf('currency')}>
          <option>USD</option>
          <option>HKD</option>
        </Select>
        <Field label={t`Day`} name="day" type="date" required error={form.errorOf('day')} />
        <Field
          label={t`CNY for one unit`}
          name="cny"
          inputMode="decimal"
          required
          hint={t`Such as 7.1034`}
          error={form.errorOf('cny')}
        />
        <Field
          label={t`Source`}
          name="source"
          maxLength={200}
          required
          hint={t`Who published it`}
          error={form.errorOf('source')}
        />
        {form.succeeded && (
          <Notice tone="good">
            <Trans>The rate is entered.</Trans>
          </Notice>
        )}
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Enter it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function History() {
  const { t } = useLingui();
  const list = useInfiniteQuery(rateHistoryQuery());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<ExchangeRate>[] = [
    { key: 'day', header: t`Day`, nowrap: true, cell: ({ day }) => dayText(day) },
    { key: 'currency', header: t`Currency`, cell: ({ currency }) => currency },
    {
      key: 'rate',
      header: t`CNY for one unit`,
      align: 'end',
      cell: ({ cny }) => <span className="mono">{cny}</span>,
    },
    {
      key: 'source',
      header: t`Source`,
      wide: true,
      cell: ({ source, inForce }) => (
        <>
          {source}{' '}
          {inForce && (
            <Tag tone="green">
              <Trans>in force</Trans>
            </Tag>
          )}
        </>
      ),
    },
    {
      key: 'entered',
      header: t`Entered`,
      nowrap: true,
      cell: ({ enteredAt }) => <time dateTime={enteredAt}>{timeText(enteredAt)}</time>,
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="rate-history">
      <h2 id="rate-history">
        <Trans>History</Trans>
      </h2>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <SkeletonLines lines={6} height="2em" />
      ) : (
        <>
          <Table caption={t`History`} columns={columns} rows={items} rowKey={({ id }) => id} />
          <ShowMore
            shown={items.length}
            total={list.data.pages[0]?.total ?? 0}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
