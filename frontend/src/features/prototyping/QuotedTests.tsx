import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { testWeeksQuery } from './testing/queries';
import { dayText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import type { Quote } from './types';
import styles from './Quote.module.css';

type Test = Quote['tests'][number];

/** The tests of a quote, and the weeks that the laboratory keeps for them. */
export function QuotedTests({ quote }: { quote: Quote }) {
  const { t } = useLingui();
  const { data } = useQuery(testWeeksQuery(quote.id));
  const columns: Column<Test>[] = [
    { key: 'title', header: t`Test`, wide: true, cell: ({ title }) => <strong>{title}</strong> },
    { key: 'week', header: t`Week of`, cell: ({ week }) => dayText(week) },
    {
      key: 'days',
      header: t`Lead time`,
      cell: ({ leadTimeLabel, workingDays }) => (
        <>
          {leadTimeLabel} ·{' '}
          <Plural value={workingDays} one="# working day" other="# working days" />
        </>
      ),
    },
    {
      key: 'total',
      header: t`Price`,
      align: 'end',
      cell: ({ total }) => <Amount {...total} kind="total" />,
    },
  ];
  return (
    <section className={styles['section']} aria-labelledby="quote-tests">
      <h2 id="quote-tests">
        <Trans>Tests</Trans>
      </h2>
      <Table caption={t`Tests`} columns={columns} rows={quote.tests} rowKey={({ code }) => code} />
      <ul>
        {(data?.items ?? []).map(({ week, state, heldUntil }) => (
          <li key={week}>
            {state === 'confirmed' ? (
              <Trans>The week of {dayText(week)} is yours.</Trans>
            ) : state === 'held' && heldUntil !== null ? (
              <Trans>
                The week of {dayText(week)} is held for you until {timeText(heldUntil)}.
              </Trans>
            ) : state === 'open' ? (
              <Trans>
                The week of {dayText(week)} is held as soon as you order, if it is still free.
              </Trans>
            ) : (
              <Trans>
                The week of {dayText(week)} is no longer held. With the payment you get it if it is
                still free, else the next free one.
              </Trans>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
