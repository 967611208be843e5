import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PlannedTest, TestPlan } from '@/lib/api/types';
import { Tag } from '@/ui/Tag';
import { MARKS } from './marks';
import styles from './Testing.module.css';

/** The plan as a picture: a sheet for each market with its tests as bars, as long as they take. */
export function MarketOverview({ plan }: { plan: TestPlan }) {
  const { t } = useLingui();
  const longest = Math.max(1, ...plan.tests.map(({ weeksTo }) => weeksTo));
  return (
    <section className={styles['section']} aria-labelledby="overview">
      <h2 id="overview">
        <Trans>Market by market</Trans>
      </h2>
      <ul className={styles['markets']} aria-label={t`Markets`}>
        {plan.markets.map(({ value, label }) => {
          const tests = plan.tests.filter(({ markets }) => markets.includes(value));
          const not = plan.notNeeded.filter(({ markets }) => markets.includes(value));
          return (
            <li key={value} className={styles['market']}>
              <header>
                <span className={styles['mark']} aria-hidden="true">
                  {MARKS[value] ?? ''}
                </span>
                <div>
                  <h3>{label}</h3>
                  <p>
                    <Weeks tests={tests} />
                  </p>
                </div>
              </header>
              {tests.length === 0 ? (
                <p className={styles['hint']}>
                  <Trans>Nothing has to be tested for this market.</Trans>
                </p>
              ) : (
                <ul className={styles['bars']}>
                  {tests.map((test) => (
                    <Bar key={test.code} test={test} longest={longest} />
                  ))}
                </ul>
              )}
              {not.length > 0 && (
                <p className={styles['hint']}>
                  <Plural
                    value={not.length}
                    one="# that you might expect does not apply."
                    other="# that you might expect do not apply."
                  />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Weeks({ tests }: { tests: readonly PlannedTest[] }) {
  const required = tests.filter(({ level }) => level === 'required');
  const weeks = Math.max(0, ...required.map(({ weeksTo }) => weeksTo));
  return (
    <>
      <Plural value={required.length} one="# required" other="# required" />
      {weeks > 0 && (
        <>
          {' · '}
          <Plural value={weeks} one="up to # week" other="up to # weeks" />
        </>
      )}
    </>
  );
}

function Bar({ test, longest }: { test: PlannedTest; longest: number }) {
  const start = ((test.weeksFrom - 1) / longest) * 100;
  const width = ((test.weeksTo - test.weeksFrom + 1) / longest) * 100;
  return (
    <li>
      <a href={`#test-${test.code}`}>{test.title}</a>{' '}
      {test.level === 'advised' && (
        <Tag>
          <Trans>advised</Trans>
        </Tag>
      )}
      <span className={styles['track']} aria-hidden="true">
        <span
          className={test.level === 'advised' ? styles['soft'] : undefined}
          style={{ insetInlineStart: `${start}%`, width: `${width}%` }}
        />
      </span>
    </li>
  );
}
