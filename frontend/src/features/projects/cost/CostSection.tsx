import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '@/ui/Button';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { CostChart } from './CostChart';
import { CostTable } from './CostTable';
import { costsQuery, csvOf } from './queries';
import type { CostSearch } from './search';
import styles from './Cost.module.css';

/** What a product costs apiece: chart, table, and the same as a file. */
export function CostSection({ bom, search }: { bom: string; search: CostSearch }) {
  const { data: sheet, error, refetch } = useQuery(costsQuery(bom, search));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (sheet === undefined) return <SkeletonLines lines={10} />;
  return (
    <div className={styles['sheet']}>
      <CostChart sheet={sheet} />
      <CostTable sheet={sheet} />
      <p className={styles['fine']}>
        <Trans>
          The cheapest of each at this moment, in CNY, without shipping. Boards are taken as 1.6 mm,
          green, lead-free; joints of assembly are estimated where the files do not say. A plus
          marks a sum in which something has no price.
        </Trans>
      </p>
      <p>
        <a className={buttonClass()} href={csvOf(bom, search)} download>
          <Trans>Save as CSV</Trans>
        </a>
      </p>
    </div>
  );
}
