import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Bom } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { BomColumns } from './BomColumns';
import { BomLines } from './BomLines';
import { bomQuery } from './queries';
import { counted, sortOf, SORTS, type LineSort } from './sorts';
import styles from './Boms.module.css';

const SHOWN = 100;

/** A bill of materials: what was read, and which part each line means. */
export function BomPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: bom, error, refetch } = useQuery(bomQuery(id));
  return (
    <Page title={bom?.fileName ?? t`Bill of materials`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/boms/$id/plan" params={{ id }}>
            <Trans>Plan the purchase</Trans>
          </Link>
          <Link to="/boms">
            <Trans>Another list</Trans>
          </Link>
          <h1>{bom?.fileName ?? t`Bill of materials`}</h1>
        </header>
        {error !== null && bom === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : bom === undefined ? (
          <SkeletonLines lines={12} />
        ) : (
          <Read bom={bom} />
        )}
      </div>
    </Page>
  );
}

function Read({ bom }: { bom: Bom }) {
  const { t } = useLingui();
  const [sort, setSort] = useState<LineSort>('all');
  const [most, setMost] = useState(SHOWN);
  const counts = counted(bom.lines);
  const lines = sort === 'all' ? bom.lines : bom.lines.filter((line) => sortOf(line) === sort);
  const words: Record<LineSort, string> = {
    all: t`All`,
    sure: t`Matched`,
    check: t`To check`,
    unknown: t`Unknown`,
    off: t`Left off`,
  };
  return (
    <>
      <p className={styles['facts']}>
        {bom.format} · <Plural value={bom.summary.lines} one="# line" other="# lines" /> ·{' '}
        <Plural value={bom.summary.placements} one="# placement" other="# placements" />
      </p>
      <div className={styles['share']} aria-hidden="true">
        {(['sure', 'check', 'unknown', 'off'] as const).map((one) => (
          <span key={one} className={styles[one]} style={{ flexGrow: counts[one] }} />
        ))}
      </div>
      <Segments
        label={t`Lines to show`}
        value={sort}
        choices={SORTS.map((one) => ({
          value: one,
          label: `${words[one]} ${numberText(counts[one])}`,
        }))}
        onChange={(next) => {
          setSort(next);
          setMost(SHOWN);
        }}
      />
      <BomColumns bom={bom} />
      {lines.length === 0 ? (
        <p>
          <Trans>No line is of this kind.</Trans>
        </p>
      ) : (
        <>
          <BomLines lines={lines.slice(0, most)} />
          <ShowMore
            shown={Math.min(most, lines.length)}
            total={lines.length}
            hasMore={most < lines.length}
            busy={false}
            onMore={() => setMost(most + SHOWN)}
          />
        </>
      )}
      {bom.otherRows.length > 0 && (
        <details className={styles['others']}>
          <summary>
            <Plural
              value={bom.otherRows.length}
              one="# row is no part"
              other="# rows are no parts"
            />
          </summary>
          <ul>
            {bom.otherRows.map(({ row, text }) => (
              <li key={row}>
                <span className="mono">{row}</span> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
