import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Unit } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { useSpaceWords } from '../words';
import { MOST_PICKED } from './need';
import { unitQuery } from './queries';
import { SaveHeart } from './SaveHeart';
import { SpacesTabs } from './SpacesTabs';
import { useUnitFacts, yuanText } from './words';
import styles from './ComparePage.module.css';

interface Props {
  ids: readonly string[];
  onRemove: (id: string) => void;
}

/** Up to four units side by side, from the ids in the address. */
export function ComparePage({ ids, onRemove }: Props) {
  const { t } = useLingui();
  const queries = useQueries({ queries: ids.slice(0, MOST_PICKED).map((id) => unitQuery(id)) });
  const failed = queries.find(({ error }) => error !== null);
  const units = queries.flatMap(({ data }) => (data === undefined ? [] : [data.unit]));
  return (
    <Page title={t`Compare units`}>
      <SpacesTabs />
      <header className={styles['head']}>
        <h1>
          <Trans>Compare units</Trans>
        </h1>
        {ids.length > 0 && (
          <CopyButton text={window.location.href}>
            <Trans>Copy the link</Trans>
          </CopyButton>
        )}
      </header>
      {failed !== undefined ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : ids.length === 0 ? (
        <EmptyState
          icon="space"
          title={<Trans>Nothing to compare yet</Trans>}
          actions={
            <Link to="/spaces/find" className={buttonClass('primary')}>
              <Trans>Find a space by what you need</Trans>
            </Link>
          }
        >
          <p>
            <Trans>Tick “Compare” at up to four units of the finder.</Trans>
          </p>
        </EmptyState>
      ) : units.length < queries.length ? (
        <SkeletonLines lines={12} />
      ) : (
        <SideBySide units={units} onRemove={onRemove} />
      )}
    </Page>
  );
}

function SideBySide({ units, onRemove }: { units: readonly Unit[]; onRemove: Props['onRemove'] }) {
  const { t } = useLingui();
  const words = useSpaceWords();
  const factsOf = useUnitFacts();
  const columns = units.map((unit) => new Map(factsOf(unit).map(({ key, value }) => [key, value])));
  const least = leastCost(units);
  const rows: { key: string; name: string; cells: ReactNode[] }[] = [
    {
      key: 'rent',
      name: t`Rent, per m² a month`,
      cells: units.map(({ rent }) => (rent === null ? t`on request` : `¥${numberText(rent, 2)}`)),
    },
    {
      key: 'effective',
      name: t`All costs, per m² a month`,
      cells: units.map(({ id, cost }) =>
        cost.effective === null ? (
          '–'
        ) : (
          <span className={id === least ? styles['best'] : undefined}>
            ¥{numberText(cost.effective, 2)}
          </span>
        ),
      ),
    },
    {
      key: 'year',
      name: t`All costs a year`,
      cells: units.map(({ cost }) => yuanText(cost.perYear)),
    },
    { key: 'first', name: t`First year`, cells: units.map(({ cost }) => yuanText(cost.firstYear)) },
    {
      key: 'mean',
      name: t`Against the district's mean`,
      cells: units.map(({ cost: { saving } }) =>
        saving.share === null ? (
          <span className={styles['why']}>{saving.why}</span>
        ) : (
          `${saving.share > 0 ? '−' : '+'}${numberText(Math.abs(saving.share) * 100, 1)} %`
        ),
      ),
    },
    {
      key: 'use',
      name: t`Permitted use`,
      cells: units.map(({ use }) => use.map((code) => words.use(code)).join(' · ')),
    },
    {
      key: 'ownership',
      name: t`Property ownership`,
      cells: units.map(({ ownership }) => words.ownership(ownership)),
    },
    ...factsOf(units[0] as Unit).map(({ key, name }) => ({
      key,
      name,
      cells: columns.map((column) => column.get(key) ?? '–'),
    })),
    {
      key: 'requirements',
      name: t`Leasing requirements`,
      cells: units.map(({ requirements }) => (
        <ul>
          {requirements.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )),
    },
  ];
  return (
    <section className={styles['frame']} aria-label={t`Units side by side`}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            {units.map((unit) => (
              <th key={unit.id} scope="col">
                <Link to="/units/$id" params={{ id: unit.id }}>
                  {unit.building.name}, {unit.label}
                </Link>
                <span className={styles['deeds']}>
                  <SaveHeart id={unit.id} name={`${unit.building.name}, ${unit.label}`} />
                  <Button
                    look="quiet"
                    shape="small"
                    aria-label={t`Take away ${unit.label}`}
                    onClick={() => onRemove(unit.id)}
                  >
                    <Trans>Take away</Trans>
                  </Button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={units[index]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The unit with the least effective cost, when there are at least two to choose from. */
function leastCost(units: readonly Unit[]): string | null {
  const told = units.filter(({ cost }) => cost.effective !== null);
  if (told.length < 2) return null;
  const [first] = [...told].sort((a, b) => (a.cost.effective ?? 0) - (b.cost.effective ?? 0));
  return first?.id ?? null;
}
