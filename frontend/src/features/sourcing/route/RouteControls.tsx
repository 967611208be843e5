import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { districtQuery } from '@/lib/api/shared';
import { nameIn } from '@/lib/geo';
import { currentLanguage } from '@/lib/language';
import { defined } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import type { RouteSearch } from './search';
import styles from './Route.module.css';

const MOST_BOARDS = 100_000;

interface Props {
  search: RouteSearch;
  /** The day that was planned for. */
  day: string | undefined;
  onSearch: (search: RouteSearch) => void;
}

/** For how many boards, on which day, from where; and the button that prints. */
export function RouteControls({ search, day, onSearch }: Props) {
  const { t } = useLingui();
  const { data: district } = useQuery(districtQuery());
  const [boards, setBoards] = useState(String(search.boards ?? 1));
  const stations = (district?.features ?? []).flatMap((feature) =>
    feature.properties.kind === 'metro-station' && feature.geometry.type === 'Point'
      ? [
          {
            name: nameIn(currentLanguage(), feature) ?? feature.properties.slug,
            at: `${feature.geometry.coordinates[1]},${feature.geometry.coordinates[0]}`,
          },
        ]
      : [],
  );
  const change = (next: { [K in keyof RouteSearch]: RouteSearch[K] | undefined }) =>
    onSearch(defined({ ...search, ...next }));
  // what makes no number of boards becomes the nearest that does, in the field too
  const plan = () => {
    const number = Math.min(MOST_BOARDS, Math.max(1, Math.round(Number(boards)) || 1));
    setBoards(String(number));
    if (number !== (search.boards ?? 1)) change({ boards: number });
  };
  return (
    <form
      className={styles['controls']}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <Field
        label={t`Boards`}
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_BOARDS}
        value={boards}
        onChange={(event) => setBoards(event.target.value)}
        onBlur={plan}
        onKeyDown={(event) => {
          if (event.key === 'Enter') plan();
        }}
      />
      <Field
        label={t`Day`}
        type="date"
        value={search.day ?? day ?? ''}
        onChange={(event) =>
          change({ day: event.target.value === '' ? undefined : event.target.value })
        }
      />
      <Select
        label={t`Begins at`}
        value={search.from ?? ''}
        onChange={(event) =>
          change({ from: event.target.value === '' ? undefined : event.target.value })
        }
      >
        <option value="">{t`The first building`}</option>
        {stations.map(({ name, at }) => (
          <option key={at} value={at}>
            {name}
          </option>
        ))}
      </Select>
      <Button look="primary" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    </form>
  );
}
