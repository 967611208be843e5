import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RulesComparison, RulesVersion } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Select } from '@/ui/Field';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { useProcessWord } from '../words';
import { difference } from './difference';
import { comparisonQuery } from './queries';
import styles from './Workshop.module.css';

interface Props {
  id: string;
  versions: readonly RulesVersion[];
}

/** Two versions of one's own prices: the fields that were changed, and what the samples cost by either. */
export function Comparison({ id, versions }: Props) {
  const { t } = useLingui();
  const processWord = useProcessWord();
  const own = versions.find((one) => one.id === id);
  const others = versions.filter((one) => one.process === own?.process && one.id !== id);
  const [other, setOther] = useState(
    others.find((one) => one.version === (own?.version ?? 0) - 1)?.id ?? others[0]?.id ?? '',
  );
  const { data, error, refetch } = useQuery({
    ...comparisonQuery(id, other),
    enabled: other !== '',
  });
  if (own === undefined) return null;
  return (
    <section className={styles['part']} aria-labelledby="comparison">
      <h2 id="comparison">
        <Trans>
          {processWord(own.process)}: version {own.version} beside another
        </Trans>
      </h2>
      <div className={styles['line']}>
        <Select
          label={t`The other version`}
          value={other}
          onChange={({ target }) => setOther(target.value)}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {t`version ${one.version}`} · {timeText(one.createdAt)}
            </option>
          ))}
        </Select>
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} />
      ) : (
        <>
          <Samples comparison={data} />
          <Changes comparison={data} />
        </>
      )}
    </section>
  );
}

function Samples({ comparison }: { comparison: RulesComparison }) {
  const { t } = useLingui();
  type Sample = RulesComparison['samples'][number];
  const price = ({ total, currency, reasons }: Sample['before']) =>
    total === null ? (
      <span className={styles['small']}>{reasons[0] ?? t`no price`}</span>
    ) : (
      `${currency} ${numberText(total, 2)}`
    );
  const columns: Column<Sample>[] = [
    { key: 'name', header: t`Sample`, wide: true, cell: ({ name }) => <strong>{name}</strong> },
    {
      key: 'quantity',
      header: t`Pieces`,
      align: 'end',
      cell: ({ quantity }) => numberText(quantity),
    },
    {
      key: 'before',
      header: t`Version ${comparison.before.version}`,
      align: 'end',
      cell: ({ before }) => price(before),
    },
    {
      key: 'after',
      header: t`Version ${comparison.after.version}`,
      align: 'end',
      cell: ({ after }) => price(after),
    },
    {
      key: 'difference',
      header: t`Difference`,
      align: 'end',
      cell: ({ before, after }) => difference(before.total, after.total) ?? '–',
    },
  ];
  return (
    <>
      <h3>
        <Trans>What the samples cost</Trans>
      </h3>
      <Table
        caption={t`What the samples cost`}
        columns={columns}
        rows={comparison.samples}
        rowKey={({ name }) => name}
      />
    </>
  );
}

function Changes({ comparison }: { comparison: RulesComparison }) {
  const { t } = useLingui();
  type Change = RulesComparison['changes'][number];
  const value = (text: string | null) =>
    text === null ? (
      <span className={styles['small']}>
        <Trans>not there</Trans>
      </span>
    ) : (
      <code className={styles['value']}>{text}</code>
    );
  const columns: Column<Change>[] = [
    {
      key: 'path',
      header: t`Field`,
      wide: true,
      cell: ({ path }) => <code className={styles['value']}>{path.join(' › ')}</code>,
    },
    {
      key: 'before',
      header: t`Version ${comparison.before.version}`,
      cell: ({ before }) => value(before),
    },
    {
      key: 'after',
      header: t`Version ${comparison.after.version}`,
      cell: ({ after }) => value(after),
    },
  ];
  return (
    <>
      <h3>
        <Trans>Fields that were changed ({comparison.changes.length})</Trans>
      </h3>
      {comparison.changes.length === 0 ? (
        <p>
          <Trans>None: both say the same.</Trans>
        </p>
      ) : (
        <Table
          caption={t`Fields that were changed`}
          columns={columns}
          rows={comparison.changes}
          rowKey={({ path }) => path.join('/')}
        />
      )}
    </>
  );
}
