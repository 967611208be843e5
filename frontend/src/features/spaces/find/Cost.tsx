import { Trans, useLingui } from '@lingui/react/macro';
import type { CostLine, UnitCost } from '@/lib/api/types';
import { dayText, numberText } from '@/lib/format';
import { Table } from '@/ui/Table';
import { yuanText } from './words';
import styles from './Cost.module.css';

/** What leasing a unit really costs: each line as a bar and in a table, and the year against the district's mean. */
export function Cost({ cost }: { cost: UnitCost }) {
  const { t } = useLingui();
  if (cost.perYear === null || cost.effective === null) {
    return (
      <div className={styles['cost']}>
        <p>
          <Trans>
            The rent is on request, so that there is no total. These fees are known already:
          </Trans>
        </p>
        <Lines lines={cost.lines} />
        <Saving cost={cost} />
      </div>
    );
  }
  return (
    <div className={styles['cost']}>
      <dl className={styles['figures']}>
        <div>
          <dt>{t`Rent, headline`}</dt>
          <dd>¥{numberText(cost.headline ?? 0, 2)}</dd>
          <dd className={styles['unit']}>{t`per m² a month`}</dd>
        </div>
        <div>
          <dt>{t`All costs, effective`}</dt>
          <dd>¥{numberText(cost.effective, 2)}</dd>
          <dd className={styles['unit']}>{t`per m² a month`}</dd>
        </div>
        <div>
          <dt>{t`All costs a year`}</dt>
          <dd>{yuanText(cost.perYear)}</dd>
          <dd className={styles['unit']}>{t`over the shortest lease`}</dd>
        </div>
        <div>
          <dt>{t`First year`}</dt>
          <dd>{yuanText(cost.firstYear)}</dd>
          <dd className={styles['unit']}>{t`and a deposit of ${yuanText(cost.deposit)}`}</dd>
        </div>
      </dl>
      <Bars lines={cost.lines} />
      <Lines lines={cost.lines} />
      <Saving cost={cost} />
    </div>
  );
}

function Bars({ lines }: { lines: readonly CostLine[] }) {
  const counted = lines.filter(({ amount }) => amount !== null);
  const largest = Math.max(1, ...counted.map(({ amount }) => Math.abs(Number(amount?.amount))));
  return (
    <ul className={styles['bars']} aria-hidden="true">
      {counted.map((line) => {
        const value = Number(line.amount?.amount);
        return (
          <li key={line.code + line.name}>
            <span>{line.name}</span>
            <span className={styles['track']}>
              <span
                className={value < 0 ? styles['saved'] : styles['paid']}
                style={{ width: `${(Math.abs(value) / largest) * 100}%` }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly CostLine[] }) {
  const { t } = useLingui();
  return (
    <Table
      caption={t`What the year's cost is made of`}
      rows={lines}
      rowKey={(line) => line.code + line.name}
      columns={[
        { key: 'name', header: t`For`, cell: (line) => line.name },
        { key: 'basis', header: t`How it is computed`, cell: (line) => line.basis },
        {
          key: 'first',
          header: t`First year`,
          align: 'end',
          nowrap: true,
          cell: (line) => yuanText(line.firstYear),
        },
        {
          key: 'year',
          header: t`A year`,
          align: 'end',
          nowrap: true,
          cell: (line) => <strong>{yuanText(line.amount)}</strong>,
        },
      ]}
    />
  );
}

/** The effective cost against the district's mean, with its sources; never a share without a base. */
function Saving({ cost }: { cost: UnitCost }) {
  const { saving } = cost;
  if (!saving.comparable || saving.base === null || saving.share === null) {
    return (
      <p className={styles['saving']}>
        <strong>
          <Trans>Not comparable.</Trans>
        </strong>{' '}
        {saving.why}
      </p>
    );
  }
  const percent = numberText(Math.abs(saving.share) * 100, 1);
  return (
    <div className={styles['saving']}>
      <p>
        <strong>
          {saving.share >= 0 ? (
            <Trans>{percent} % below the district's mean</Trans>
          ) : (
            <Trans>{percent} % above the district's mean</Trans>
          )}
        </strong>{' '}
        <Trans>
          of ¥{numberText(saving.base.mean, 2)} per m² a month ({saving.base.units} units,{' '}
          {dayText(saving.base.asOf)})
        </Trans>
      </p>
      <ul>
        {saving.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}
