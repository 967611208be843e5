import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Project, ProjectComparison } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Select } from '@/ui/Field';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { comparisonQuery } from './queries';
import styles from './Projects.module.css';

type Change = ProjectComparison['changes'][number];
const SIGNS: Record<string, string> = { added: '+', removed: '−', changed: '≠' };

interface Props {
  project: Project;
  /** The link to share that the reader came by; null for those who are signed in. */
  shareId: string | null;
}

/** What is different between two versions, in colours and signs. */
export function Comparison({ project, shareId }: Props) {
  const { t } = useLingui();
  const numbers = project.versions.map(({ number }) => number);
  const [from, setFrom] = useState(numbers.at(-2) ?? 0);
  const [to, setTo] = useState(numbers.at(-1) ?? 0);
  const { data, error, refetch } = useQuery(comparisonQuery(project.id, shareId, from, to));
  const choices = project.versions.map(({ number, note }) => (
    <option key={number} value={number}>
      {note === null ? t`Version ${number}` : t`Version ${number}: ${note}`}
    </option>
  ));
  return (
    <>
      <div className={styles['row']}>
        <Select
          label={t`Before`}
          value={from}
          onChange={(event) => setFrom(Number(event.target.value))}
        >
          {choices}
        </Select>
        <Select label={t`After`} value={to} onChange={(event) => setTo(Number(event.target.value))}>
          {choices}
        </Select>
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={5} />
      ) : (
        <Differences data={data} />
      )}
    </>
  );
}

function Differences({ data: { counts, changes } }: { data: ProjectComparison }) {
  const { t } = useLingui();
  const words: Record<string, string> = {
    added: t`Added`,
    removed: t`Removed`,
    changed: t`Changed`,
    same: t`The same`,
  };
  return (
    <>
      <div className={styles['strip']} aria-hidden="true">
        {(['same', 'changed', 'added', 'removed'] as const).map((kind) => (
          <span key={kind} className={styles[`strip-${kind}`]} style={{ flexGrow: counts[kind] }} />
        ))}
      </div>
      <p className={styles['fine']}>
        {(['added', 'removed', 'changed', 'same'] as const)
          .map((kind) => `${words[kind]} ${numberText(counts[kind])}`)
          .join(' · ')}
      </p>
      {changes.length === 0 ? (
        <p>
          <Trans>Both versions put the same parts at the same places.</Trans>
        </p>
      ) : (
        <ul className={styles['changes']} aria-label={t`Differences`}>
          {changes.map((change) => (
            <li
              key={`${change.kind} ${change.references.join()} ${change.after?.part ?? ''}`}
              className={styles[`is-${change.kind}`]}
            >
              <span className={styles['sign']} aria-hidden="true">
                {SIGNS[change.kind]}
              </span>
              <span className="hidden-text">{words[change.kind]}</span>
              <span className={`mono ${styles['places']}`}>{change.references.join(', ')}</span>
              <Sides change={change} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Sides({ change: { before, after } }: { change: Change }) {
  return (
    <span className={styles['sides']}>
      {before !== null && (
        <del>
          <SideText side={before} />
        </del>
      )}
      {after !== null && (
        <ins>
          <SideText side={after} />
        </ins>
      )}
    </span>
  );
}

function SideText({ side }: { side: NonNullable<Change['before']> }) {
  return (
    <>
      {side.part}
      {side.quantity !== null && <> × {numberText(side.quantity)}</>}
      {side.dnp && (
        <>
          {' '}
          (<Trans>left off</Trans>)
        </>
      )}
    </>
  );
}
