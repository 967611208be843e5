import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { dayText, numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Change } from './Change';
import { DemoTag } from './DemoTag';
import { figureText } from './figureText';
import { LinePlot } from './LinePlot';
import { timeOf } from './plot';
import { seriesFile, seriesQuery } from './queries';
import type { IndexSeries } from './types';
import styles from './Market.module.css';

const BYTE_ORDER_MARK = '\uFEFF';

/** One index, week after week: a plot, its figures as a table, and as a file. */
export function IndexChart({ category }: { category: string }) {
  const { t } = useLingui();
  const narrow = useMedia(PHONE);
  const { data: series, error, refetch } = useQuery(seriesQuery(category));
  const file = useMutation({
    mutationFn: () => seriesFile(category),
    onSuccess: (text) =>
      saveFile(
        `price-index-${category}.csv`,
        BYTE_ORDER_MARK + text.replace(BYTE_ORDER_MARK, ''),
        'text/csv',
      ),
  });
  if (error !== null && series === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (series === undefined) return <SkeletonLines lines={8} />;
  const last = series.items.at(-1);
  if (last === undefined) return null;
  return (
    <figure className={styles['chart']} aria-labelledby="index-of">
      <figcaption>
        <h2 id="index-of">{series.name}</h2>
        <p className={styles['now']}>
          <strong>{figureText(last.value)}</strong>
          <Change of={last.change} />
          <span>
            <Trans>week from {dayText(last.monday)}</Trans>
          </span>
          {series.demonstration && <DemoTag />}
        </p>
      </figcaption>
      <LinePlot
        label={t`Price index of ${series.name}, week by week; the same figures stand in the table below`}
        lines={[
          {
            key: 'index',
            look: 'main',
            points: series.items.map(({ monday, value }) => ({ at: timeOf(monday), value })),
          },
        ]}
        from={timeOf(series.base)}
        to={timeOf(last.monday)}
        width={narrow ? 420 : 900}
        height={narrow ? 220 : 280}
        text={(value) => numberText(value, 1)}
        level={100}
      />
      <p className={styles['small']}>
        <Trans>100 = week from {dayText(series.base)}.</Trans>{' '}
        {!series.live && <Trans>No longer published: too few parts are left.</Trans>}
      </p>
      <div className={styles['tools']}>
        <details>
          <summary>
            <Trans>As a table</Trans>
          </summary>
          <Figures series={series} />
        </details>
        <Button onClick={() => file.mutate()} disabled={file.isPending}>
          <Icon name="download" size={16} />
          <Trans>Figures as CSV</Trans>
        </Button>
      </div>
      {file.isError && <RefusalNotice error={file.error} />}
    </figure>
  );
}

function Figures({ series }: { series: IndexSeries }) {
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Week</Trans>
          </th>
          <th scope="col">
            <Trans>Index</Trans>
          </th>
          <th scope="col">
            <Trans>Change in %</Trans>
          </th>
          <th scope="col">
            <Trans>Items</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {series.items.toReversed().map((week) => (
          <tr key={week.week}>
            <th scope="row">
              <span translate="no">{week.week}</span>
              {week.revision > 0 && (
                <span className={styles['revised']}>
                  <Trans>corrected: {week.reason}</Trans>
                </span>
              )}
            </th>
            <td>{figureText(week.value)}</td>
            <td>
              <Change of={week.change} />
            </td>
            <td>{numberText(week.parts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
