import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Score, ScoreRule } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Table, type Column } from '@/ui/Table';
import { usePartValue, usePartWord } from './words';
import styles from './Workshop.module.css';

type Part = Score['parts'][number];

/** The points of a score; who is new has none. */
export function ScorePoints({ points, jobs }: { points: number | null; jobs: number }) {
  return points === null ? (
    <span className={styles['points']}>
      <Trans>New</Trans>{' '}
      <small>
        <Plural value={jobs} one="# job" other="# jobs" />
      </small>
    </span>
  ) : (
    <span className={styles['points']}>
      <strong>{numberText(points)}</strong>{' '}
      <small>
        <Trans>
          of 100, from <Plural value={jobs} one="# job" other="# jobs" />
        </Trans>
      </small>
    </span>
  );
}

/** What a score consists of, with what counts as good if the rule is known. */
export function ScoreTable({ score, rule }: { score: Score; rule?: ScoreRule }) {
  const { t } = useLingui();
  const partWord = usePartWord();
  const valueText = usePartValue();
  const ruleOf = (code: string) => rule?.parts.find((part) => part.code === code);
  const columns: Column<Part>[] = [
    { key: 'part', header: t`Part`, wide: true, cell: ({ code }) => partWord(code) },
    {
      key: 'value',
      header: t`Value`,
      align: 'end',
      cell: ({ code, value }) => valueText(code, value),
    },
    {
      key: 'missed',
      header: t`Not as it should be`,
      align: 'end',
      cell: ({ counted, missed }) => t`${numberText(missed)} of ${numberText(counted)}`,
    },
    {
      key: 'points',
      header: t`Points`,
      align: 'end',
      cell: ({ points }) => (points === null ? '–' : numberText(points)),
    },
  ];
  if (rule !== undefined) {
    columns.push(
      {
        key: 'good',
        header: t`Good from`,
        align: 'end',
        cell: ({ code }) => valueText(code, ruleOf(code)?.good ?? null),
      },
      {
        key: 'weight',
        header: t`Weight`,
        align: 'end',
        cell: ({ code }) => `${numberText(ruleOf(code)?.weight ?? 0)} %`,
      },
    );
  }
  if (score.parts.length === 0) {
    return (
      <p>
        <Trans>
          Nothing is said of a provider with fewer than 10 jobs: a few jobs say nothing about the
          next.
        </Trans>
      </p>
    );
  }
  return (
    <Table
      caption={t`What the score consists of`}
      columns={columns}
      rows={score.parts}
      rowKey={({ code }) => code}
    />
  );
}
