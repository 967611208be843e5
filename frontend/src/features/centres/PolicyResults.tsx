import { Plural, Trans } from '@lingui/react/macro';
import type { PolicyMatch, PolicyMatches } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Icon, type IconName } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import { useOutcomeWord, useTopicWord, useVerdictWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';
import policies from './Policies.module.css';

/** What follows from the answers: the policies that fit, and why. */
export function Results({ matches }: { matches: PolicyMatches }) {
  const likely = matches.items.filter(({ outcome }) => outcome === 'likely').length;
  return (
    <>
      <p role="status" className={pieces['small']}>
        <Plural
          value={likely}
          one="# policy is likely to fit"
          other="# policies are likely to fit"
        />
      </p>
      <ul className={styles['list']}>
        {matches.items.map((match) => (
          <Result key={match.policy.slug} match={match} />
        ))}
      </ul>
      {matches.notInForce.length > 0 && (
        <section className={styles['card']} aria-labelledby="not-in-force">
          <h2 id="not-in-force">
            <Trans>Not in force on {dayText(matches.on)}</Trans>
          </h2>
          <ul className={styles['plain']}>
            {matches.notInForce.map(({ slug, version, name, validFrom, validTo }) => (
              <li key={`${slug} ${version}`}>
                {name}{' '}
                <span className={pieces['small']}>
                  {validFrom !== null && <Trans>from {dayText(validFrom)}</Trans>}{' '}
                  {validTo !== null && <Trans>until {dayText(validTo)}</Trans>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const TONES = { likely: 'green', not: 'plain', unknown: 'copper' } as const;

function Result({ match }: { match: PolicyMatch }) {
  const outcome = useOutcomeWord();
  const topic = useTopicWord();
  const { policy } = match;
  const met = match.conditions.filter((one) => one.outcome === 'yes').length;
  const all = match.conditions.length;
  return (
    <li className={styles['card']}>
      <h2 className={styles['numbered']}>
        {policy.name}
        <Tag tone={TONES[match.outcome as keyof typeof TONES]}>{outcome(match.outcome)}</Tag>
      </h2>
      <p className={pieces['tags']}>
        <Tag>{topic(policy.topic)}</Tag>
        {policy.demonstration && (
          <Tag tone="copper">
            <Trans>demonstration</Trans>
          </Tag>
        )}
        <span className={pieces['small']}>
          <Trans>
            {met} of {all} conditions met
          </Trans>
        </span>
      </p>
      <p>
        <strong>{policy.benefit}</strong>
      </p>
      <p className={pieces['small']}>{policy.about}</p>
      <details open={match.outcome !== 'not'}>
        <summary>
          <Trans>Conditions</Trans>
        </summary>
        <ul className={policies['conditions']}>
          {match.conditions.map((one) => (
            <Condition key={one.code} one={one} />
          ))}
        </ul>
      </details>
      <p className={pieces['small']}>{policy.source}</p>
    </li>
  );
}

const MARKS: Readonly<Record<string, IconName>> = {
  yes: 'check',
  no: 'close',
  unknown: 'question',
};

function Condition({ one }: { one: PolicyMatch['conditions'][number] }) {
  const verdict = useVerdictWord();
  return (
    <li className={policies[one.outcome]}>
      <Icon name={MARKS[one.outcome] ?? 'question'} size={16} />
      <div>
        <p>
          {one.text} <span className={policies['verdict']}>{verdict(one.outcome)}</span>
        </p>
        <p className={pieces['small']}>
          <Trans>wanted {one.wanted}</Trans>
          {' · '}
          {one.given === null ? <Trans>nothing said</Trans> : <Trans>given {one.given}</Trans>}
          {' · '}
          <Trans>proof: {one.proof}</Trans>
        </p>
      </div>
    </li>
  );
}
