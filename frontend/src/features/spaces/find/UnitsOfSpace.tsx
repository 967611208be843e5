import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Unit } from '@/lib/api/types';
import { areaText, dayText, numberText } from '@/lib/format';
import { Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { useSpaceWords } from '../words';
import { unitsOfSpaceQuery } from './queries';
import { yuanText } from './words';
import styles from './SavedPage.module.css';

/** What of a space can be leased, floor by floor from the top down. */
export function UnitsOfSpace({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useSpaceWords();
  const { data } = useQuery(unitsOfSpaceQuery(id));
  if (data === undefined || data.items.length === 0) return null;
  const units: readonly Unit[] = [...data.items].sort(
    (a, b) => b.level - a.level || a.label.localeCompare(b.label),
  );
  return (
    <section className={styles['part']} aria-labelledby="units-of-space">
      <h2 id="units-of-space">
        <Trans>To lease, floor by floor</Trans>{' '}
        <span className={styles['none']}>
          <Plural value={units.length} one="# unit" other="# units" />
        </span>
      </h2>
      <Table
        caption={t`To lease, floor by floor`}
        rows={units}
        rowKey={({ id: key }) => key}
        columns={[
          {
            key: 'label',
            header: t`Unit`,
            nowrap: true,
            cell: (unit) => (
              <Link to="/units/$id" params={{ id: unit.id }}>
                {unit.label}
              </Link>
            ),
          },
          {
            key: 'area',
            header: t`Area`,
            align: 'end',
            nowrap: true,
            cell: ({ area }) => areaText(area),
          },
          {
            key: 'use',
            header: t`Permitted use`,
            cell: (unit) => (
              <>
                {unit.use.map((code) => words.use(code)).join(' · ')}
                {!unit.confirmed && (
                  <>
                    {' '}
                    <Tag tone="copper">
                      <Trans>Not confirmed for 30 days</Trans>
                    </Tag>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'power',
            header: t`Power`,
            align: 'end',
            nowrap: true,
            cell: ({ power }) => (power === null ? '–' : `${numberText(power)} kVA`),
          },
          {
            key: 'cost',
            header: t`All costs, per m² a month`,
            align: 'end',
            cell: ({ cost }) =>
              cost.effective === null ? t`on request` : `¥${numberText(cost.effective, 2)}`,
          },
          {
            key: 'year',
            header: t`A year`,
            align: 'end',
            nowrap: true,
            cell: ({ cost }) => yuanText(cost.perYear),
          },
          {
            key: 'free',
            header: t`Free from`,
            nowrap: true,
            cell: ({ freeFrom }) => (freeFrom === null ? t`on request` : dayText(freeFrom)),
          },
        ]}
      />
    </section>
  );
}
