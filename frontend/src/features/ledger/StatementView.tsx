import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CURRENCIES, type CurrencyCode, type Money, type StatementLine } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { EmptyState, ShowMore, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { typed } from '@/ui/useForm';
import { statementQuery, type StatementSearch } from './queries';
import styles from './Ledger.module.css';

interface Props {
  search: StatementSearch;
  onSearch: (search: StatementSearch) => void;
  /** Why the statement cannot be shown. */
  refusal: (error: unknown, onRetry: () => void) => ReactNode;
}

/** What a supplier earned and was paid, with the balance before and after. */
export function StatementView({ search, onSearch, refusal }: Props) {
  const list = useInfiniteQuery(statementQuery(search));
  const first = list.data?.pages[0];
  if (list.isError) return refusal(list.error, () => void list.refetch());
  if (first === undefined) return <SkeletonLines lines={8} height="2em" />;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const query = new URLSearchParams({
    currency: first.currency,
    from: first.from,
    to: first.to,
  }).toString();
  return (
    <>
      <div className={styles['head']}>
        <Filters
          key={query}
          currency={first.currency}
          from={first.from}
          to={first.to}
          onSearch={onSearch}
        />
        <div className={styles['actions']}>
          <a className={buttonClass()} href={`/api/v1/supply/statements.pdf?${query}`} download>
            <Trans>Download as PDF</Trans>
          </a>
          <a className={buttonClass()} href={`/api/v1/supply/statements.csv?${query}`} download>
            <Trans>Download as CSV</Trans>
          </a>
        </div>
      </div>
      <dl className={styles['sums']}>
        <Balance
          label={<Trans>Balance before {dayText(first.from)}</Trans>}
          money={first.opening}
        />
        <Balance
          label={<Trans>Balance at the end of {dayText(first.to)}</Trans>}
          money={first.closing}
        />
      </dl>
      {items.length === 0 ? (
        <EmptyState icon="file" title={<Trans>Nothing came or went in these days</Trans>}>
          <p>
            <Trans>Orders appear here when their money is released to you.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Lines items={items} />
          <ShowMore
            shown={items.length}
            total={first.total}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function Balance({ label, money }: { label: ReactNode; money: Money }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount amount={money.amount} currency={money.currency} kind="total" strong />
      </dd>
    </div>
  );
}

interface FilterProps extends Required<StatementSearch> {
  onSearch: (search: StatementSearch) => void;
}

function Filters({ currency, from, to, onSearch }: FilterProps) {
  const { t } = useLingui();
  return (
    <form
      className={styles['filters']}
      aria-label={t`Days and currency`}
      onSubmit={(event) => {
        event.preventDefault();
        const values = new FormData(event.currentTarget);
        onSearch({
          currency: typed(values, 'currency') as CurrencyCode,
          from: typed(values, 'from'),
          to: typed(values, 'to'),
        });
      }}
    >
      <Field label={t`From`} name="from" type="date" defaultValue={from} required />
      <Field label={t`To`} name="to" type="date" defaultValue={to} required />
      <Select label={t`Currency`} name="currency" defaultValue={currency}>
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Select>
      <Button type="submit">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}

function Lines({ items }: { items: readonly StatementLine[] }) {
  const { t } = useLingui();
  const columns: Column<StatementLine>[] = [
    {
      key: 'what',
      header: t`What`,
      wide: true,
      cell: ({ text, source }) => (
        <>
          <strong>{text}</strong>
          <div className={styles['small']}>{source}</div>
        </>
      ),
    },
    {
      key: 'when',
      header: t`When`,
      nowrap: true,
      cell: ({ at }) => <time dateTime={at}>{timeText(at)}</time>,
    },
    {
      key: 'amount',
      header: t`Amount`,
      align: 'end',
      cell: ({ amount }) => (
        <Amount amount={amount.amount} currency={amount.currency} kind="total" />
      ),
    },
    {
      key: 'balance',
      header: t`Balance`,
      align: 'end',
      cell: ({ balance }) => (
        <Amount amount={balance.amount} currency={balance.currency} kind="total" />
      ),
    },
  ];
  return <Table caption={t`Statement`} columns={columns} rows={items} rowKey={({ id }) => id} />;
}
