import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { may, useMe } from '@/lib/api/session';
import { timeText } from '@/lib/format';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { ownPlansQuery } from './queries';
import styles from './Testing.module.css';

/** The plans of one's organisation; nothing for visitors. */
export function OwnPlans() {
  const me = useMe();
  if (me === undefined || me === null || !may(me, 'read-organisation')) return null;
  return <List />;
}

function List() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ownPlansQuery());
  return (
    <section className={styles['section']} aria-labelledby="own-plans">
      <h2 id="own-plans">
        <Trans>Your test plans</Trans>
      </h2>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={3} height="2em" />
      ) : data.items.length === 0 ? (
        <EmptyState icon="check" title={<Trans>No plan yet</Trans>}>
          <p>
            <Trans>
              A plan stands here once it is drawn up. It never changes; other answers make another
              plan, so you can compare what a radio or a market costs.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className={styles['plans']} aria-label={t`Your test plans`}>
          {data.items.map(({ id, name, createdAt, markets, tests, state }) => (
            <li key={id}>
              <Link to="/testing/$id" params={{ id }}>
                {name}
              </Link>
              <span>{markets.map(({ label }) => label).join(', ')}</span>
              <span>
                {state === 'questions' ? (
                  <Trans>Answers are missing</Trans>
                ) : (
                  <Plural value={tests.length} one="# test" other="# tests" />
                )}{' '}
                · {timeText(createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
