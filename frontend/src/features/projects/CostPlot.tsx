import { Trans, useLingui } from '@lingui/react/macro';
import type { Project } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { Amount } from '@/ui/Amount';
import { Table } from '@/ui/Table';
import { plotOf } from './plot';
import styles from './Projects.module.css';

const WIDE = 720;
const NARROW = 400;
const HEIGHT = 240;

/** What the parts of one board cost, day by day, a line a version; the same figures as a table below. */
export function CostPlot({ project }: { project: Project }) {
  const { t } = useLingui();
  const width = useMedia(PHONE) ? NARROW : WIDE;
  if (project.costs.length === 0) {
    return (
      <p className={styles['fine']}>
        <Trans>What a board costs is noted from the first version on, every day.</Trans>
      </p>
    );
  }
  const plot = plotOf(project.costs, width, HEIGHT);
  return (
    <>
      <svg
        className={styles['plot']}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t`Cost of the parts of one board by day, in CNY. The table below has the figures.`}
      >
        {plot.marks.map(({ y, value }) => (
          <g key={y}>
            <line className={styles['grid']} x1={plot.left} x2={width - 12} y1={y} y2={y} />
            <text x={plot.left - 8} y={y + 4} textAnchor="end">
              {numberText(value, 2)}
            </text>
          </g>
        ))}
        <text x={plot.left} y={HEIGHT - 8}>
          {dayText(plot.from)}
        </text>
        <text x={width - 12} y={HEIGHT - 8} textAnchor="end">
          {dayText(plot.to)}
        </text>
        {plot.lines.map(({ version, path, points }) => (
          <g key={version} className={styles[`version-${version % 4}`]}>
            <path d={path} />
            {points.map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />
            ))}
            <text x={(points.at(-1)?.x ?? 0) - 8} y={(points.at(-1)?.y ?? 0) - 8} textAnchor="end">
              {t`v${version}`}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>
          <Trans>The figures</Trans>
        </summary>
        <Table
          caption={t`Cost of the parts of one board`}
          rows={project.costs.toReversed()}
          rowKey={({ version, day }) => `${version} ${day}`}
          columns={[
            { key: 'day', header: t`Day`, cell: ({ day }) => dayText(day) },
            { key: 'version', header: t`Version`, cell: ({ version }) => version },
            {
              key: 'boards',
              header: t`Boards`,
              align: 'end',
              cell: ({ boards }) => numberText(boards),
            },
            {
              key: 'cost',
              header: t`Parts of one board`,
              align: 'end',
              cell: ({ perBoard }) => <Amount {...perBoard} kind="brief" />,
            },
            {
              key: 'priced',
              header: t`Lines with a price`,
              align: 'end',
              cell: ({ priced, lines }) => t`${numberText(priced)} of ${numberText(lines)}`,
            },
          ]}
        />
      </details>
    </>
  );
}
