import { Plural, Trans } from '@lingui/react/macro';
import type { Laboratories, PlannedTest, TestPlan } from '@/lib/api/types';
import { Tag } from '@/ui/Tag';
import type { Choice } from './choices';
import { LabChoice } from './LabChoice';
import styles from './Testing.module.css';

interface Props {
  test: PlannedTest;
  plan: TestPlan;
  labs: Laboratories | undefined;
  choice: Choice | undefined;
  onChoice: (choice: Choice | undefined) => void;
}

/** One test: the rule in plain words, what it needs, and who does it. */
export function TestCard({ test, plan, labs, choice, onChoice }: Props) {
  const offers = labs?.tests.find(({ code }) => code === test.code);
  const names = plan.markets
    .filter(({ value }) => test.markets.includes(value))
    .map(({ label }) => label);
  return (
    <li id={`test-${test.code}`} className={styles['test']}>
      <header>
        <h3>{test.title}</h3>
        <p className={styles['tags']}>
          {test.level === 'required' ? (
            <Tag tone="green">
              <Trans>required</Trans>
            </Tag>
          ) : (
            <Tag>
              <Trans>advised</Trans>
            </Tag>
          )}
          {test.prescan && (
            <Tag tone="copper">
              <Trans>pre-scan first</Trans>
            </Tag>
          )}
          {names.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </p>
      </header>
      <p>{test.why}</p>
      {test.notes.length > 0 && (
        <ul className={styles['notes']}>
          {test.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <dl className={styles['needs']}>
        <div>
          <dt>
            <Trans>Standard</Trans>
          </dt>
          <dd>{test.standard}</dd>
        </div>
        {test.source !== null && (
          <div>
            <dt>
              <Trans>Where the law says so</Trans>
            </dt>
            <dd>{test.source}</dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>Samples</Trans>
          </dt>
          <dd>{test.samples}</dd>
        </div>
        <div>
          <dt>
            <Trans>Usually takes</Trans>
          </dt>
          <dd>
            {test.weeksFrom === test.weeksTo ? (
              <Plural value={test.weeksTo} one="# week" other="# weeks" />
            ) : (
              <Trans>
                {test.weeksFrom} to {test.weeksTo} weeks
              </Trans>
            )}
          </dd>
        </div>
        {test.documents.length > 0 && (
          <div className={styles['wide']}>
            <dt>
              <Trans>Papers it needs</Trans>
            </dt>
            <dd>{test.documents.join(' · ')}</dd>
          </div>
        )}
      </dl>
      {offers !== undefined && labs !== undefined && (
        <LabChoice test={offers} labs={labs} choice={choice} onChoice={onChoice} />
      )}
    </li>
  );
}
