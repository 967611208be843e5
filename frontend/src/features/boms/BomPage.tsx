import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Bom } from '@/lib/api/types';
import { Page } from '@/ui/Page';
import { ErrorState } from '@/ui/States';
import { BomColumns } from './BomColumns';
import { BomHead } from './BomHead';
import { Matching } from './Matching';
import { Progress, Sorts } from './Progress';
import { bomQuery } from './queries';
import { SettleList } from './SettleList';
import { useFormatText } from './words';
import { counted, isOf, type LineSort } from './sorts';
import styles from './Boms.module.css';

/** A bill of materials: what was read, which part each line means, and what is still to be decided. */
export function BomPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: bom, error, refetch } = useQuery(bomQuery(id));
  const format = useFormatText();
  const mayEdit = bom !== undefined && (!bom.claimed || bom.own);
  return (
    <Page title={bom?.name ?? t`Bill of materials`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/boms">
            <Trans>Another list</Trans>
          </Link>
          <h1>{bom?.name ?? t`Bill of materials`}</h1>
          {bom !== undefined && <BomHead bom={bom} mayEdit={mayEdit} />}
          {bom !== undefined && (
            <p className={styles['onward']}>
              <Link to="/boms/$id/plan" params={{ id }}>
                <Trans>Plan the purchase</Trans>
              </Link>
              <Link to="/boms/$id/route" params={{ id }}>
                <Trans>Pick-up route over the counters</Trans>
              </Link>
              <Link to="/boms/$id/costs" params={{ id }}>
                <Trans>Cost sheet</Trans>
              </Link>
              <Link to="/rfqs/new" search={{ bom: id }}>
                <Trans>Ask suppliers for what is not in stock</Trans>
              </Link>
            </p>
          )}
        </header>
        {error !== null && bom === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : bom === undefined ? (
          <Matching id={id} />
        ) : (
          <>
            <p className={styles['facts']}>
              {format(bom.format)} ·{' '}
              <Plural value={bom.summary.lines} one="# line" other="# lines" /> ·{' '}
              <Plural value={bom.summary.placements} one="# placement" other="# placements" />
            </p>
            <BomColumns bom={bom} mayEdit={mayEdit} />
            <Read key={bom.columns.map(({ role }) => role).join()} bom={bom} mayEdit={mayEdit} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Which lines are shown. A line that is settled stays where it is until other lines are asked for. */
interface View {
  sort: LineSort;
  rows: ReadonlySet<number>;
}

const viewOf = (bom: Bom, sort: LineSort): View => ({
  sort,
  rows: new Set(bom.lines.filter((line) => isOf(line, sort)).map(({ row }) => row)),
});

function Read({ bom, mayEdit }: { bom: Bom; mayEdit: boolean }) {
  const [view, setView] = useState(() => viewOf(bom, counted(bom.lines).open > 0 ? 'open' : 'all'));
  const lines = bom.lines.filter(({ row }) => view.rows.has(row));
  return (
    <>
      <Progress lines={bom.lines} />
      <Sorts lines={bom.lines} sort={view.sort} onSort={(sort) => setView(viewOf(bom, sort))} />
      {lines.length === 0 ? (
        <p>
          <Trans>No line is of this kind.</Trans>
        </p>
      ) : (
        <SettleList
          key={`${view.sort} ${view.rows.size}`}
          bom={bom}
          lines={lines}
          mayEdit={mayEdit}
        />
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
