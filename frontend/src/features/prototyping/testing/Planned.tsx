import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import type { Laboratories, TestPlan } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { cheapest, totals, type Choice, type Choices } from './choices';
import { laboratoriesQuery } from './queries';
import { TestCard } from './TestCard';
import { Vouchers } from './Vouchers';
import styles from './Testing.module.css';

/** The tests of a plan with laboratory and week for each, and one firm price for each laboratory. */
export function Planned({ plan }: { plan: TestPlan }) {
  const labs = useQuery(laboratoriesQuery(plan.id));
  const [choices, setChoices] = useState<Choices>({});
  const set = (code: string, choice: Choice | undefined) =>
    setChoices(
      Object.fromEntries(
        [...Object.entries(choices).filter(([one]) => one !== code), [code, choice]].filter(
          ([, kept]) => kept !== undefined,
        ),
      ) as Choices,
    );
  return (
    <>
      <section className={styles['section']} aria-labelledby="tests">
        <div className={styles['row']}>
          <h2 id="tests">
            <Trans>Tests and certificates</Trans>
          </h2>
          {labs.data !== undefined && (
            <Button onClick={() => setChoices(cheapest(plan, labs.data, choices))}>
              <Trans>Choose the cheapest for all required</Trans>
            </Button>
          )}
        </div>
        {labs.error !== null && (
          <ErrorState error={labs.error} onRetry={() => void labs.refetch()} />
        )}
        <ul className={styles['tests']}>
          {plan.tests.map((test) => (
            <TestCard
              key={test.code}
              test={test}
              plan={plan}
              labs={labs.data}
              choice={choices[test.code]}
              onChoice={(choice) => set(test.code, choice)}
            />
          ))}
        </ul>
      </section>
      {labs.data === undefined ? (
        labs.error === null && <SkeletonLines lines={3} />
      ) : (
        <Booking key={JSON.stringify(choices)} plan={plan} labs={labs.data} choices={choices} />
      )}
    </>
  );
}

interface BookingProps {
  plan: TestPlan;
  labs: Laboratories;
  choices: Choices;
}

function Booking({ plan, labs, choices }: BookingProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const me = useMe();
  const known = me !== null && me !== undefined && me.organisation !== null;
  const chosen = Object.entries(choices);
  const sums = totals(labs, choices);
  const makers = new Set(chosen.map(([, { provider }]) => provider)).size;
  const [key] = useState(() => crypto.randomUUID()); // two clicks are one quote
  const firm = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/test-plans/{id}/quotes', {
          params: { path: { id: plan.id } },
          headers: { 'Idempotency-Key': key },
          body: { choices: chosen.map(([test, choice]) => ({ test, ...choice })) },
        }),
      ),
    onSettled: () => client.invalidateQueries(laboratoriesQuery(plan.id)),
  });
  const quotes = firm.data?.items;
  return (
    <section className={styles['booking']} aria-label={t`Prices and booking`}>
      <div className={styles['row']}>
        <p role="status">
          {chosen.length === 0 ? (
            <Trans>Choose a laboratory for at least one test to see what it comes to.</Trans>
          ) : (
            <>
              <Plural value={chosen.length} one="# test" other="# tests" />
              {' · '}
              <Plural value={makers} one="# laboratory" other="# laboratories" />
            </>
          )}
        </p>
        <p className={styles['sum']}>
          {sums.map((sum) => (
            <Amount key={sum.currency} {...sum} kind="total" strong />
          ))}
        </p>
      </div>
      {sums[0] !== undefined && <Vouchers total={sums[0]} />}
      {firm.error !== null && <RefusalNotice error={firm.error} />}
      {quotes === undefined ? (
        <div className={styles['actions']}>
          <Button
            look="primary"
            disabled={chosen.length === 0 || firm.isPending}
            onClick={() => firm.mutate()}
          >
            <Trans>Make these prices firm</Trans>
          </Button>
          <p className={styles['hint']}>
            {known ? (
              <Trans>
                Each laboratory gives one firm price, good for 30 days. The week is held for you for
                48 hours, and yours once the order is paid.
              </Trans>
            ) : (
              <Trans>
                Each laboratory gives one firm price, good for 30 days. The week is held when you
                are signed in, or as soon as you order.
              </Trans>
            )}
          </p>
        </div>
      ) : (
        <Notice
          tone="good"
          title={
            known ? (
              <Trans>Firm, and the weeks are held for you</Trans>
            ) : (
              <Trans>Firm; the weeks are held as soon as you order</Trans>
            )
          }
        >
          <ul className={styles['quotes']}>
            {quotes.map(({ id, number, provider, total, validUntil }) => (
              <li key={id}>
                <Link to="/quotes/$id" params={{ id }}>
                  {provider.name} · <span className="mono">{number}</span>
                </Link>{' '}
                <Amount {...total} kind="total" />{' '}
                <span className={styles['hint']}>
                  <Trans>Valid until {timeText(validUntil)}</Trans>
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
