import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListingItem } from '@/lib/api/types';
import { numberText, timeText } from '@/lib/format';
import { Select } from '@/ui/Field';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { queueQuery } from './queries';
import { STATES, type StateCode } from './search';
import { listingTone, useLettingWords } from './words';
import styles from './Letting.module.css';

interface Props {
  state: StateCode;
  onState: (state: StateCode) => void;
}

/** Units that owners list, what has waited longest first. */
export function OperatorLettings({ state, onState }: Props) {
  const { t } = useLingui();
  const words = useLettingWords();
  const list = useInfiniteQuery(queueQuery(state));
  return (
    <div className={styles['part']}>
      <h2>
        <Trans>Units to let</Trans>
      </h2>
      <Select
        label={t`State`}
        value={state}
        onChange={({ target }) => onState(target.value as StateCode)}
      >
        {STATES.map((one) => (
          <option key={one} value={one}>
            {words.listing(one)}
          </option>
        ))}
      </Select>
      <PagedList
        list={list}
        empty={<EmptyState icon="check" title={<Trans>No unit waits here</Trans>} />}
      >
        {(items) => <Rows items={items} />}
      </PagedList>
    </div>
  );
}

function Rows({ items }: { items: readonly ListingItem[] }) {
  const { t } = useLingui();
  const words = useLettingWords();
  const columns: Column<ListingItem>[] = [
    {
      key: 'unit',
      header: t`Unit`,
      cell: ({ unit }) => (
        <>
          <Link to="/operator/lettings/$id" params={{ id: unit.id }}>
            {unit.label}, {unit.building.name}
          </Link>
          <span className={styles['below']}>{unit.space.name}</span>
        </>
      ),
    },
    { key: 'owner', header: t`Owner`, cell: ({ owner }) => owner.name },
    {
      key: 'area',
      header: t`Area`,
      align: 'end',
      nowrap: true,
      cell: ({ unit }) => `${numberText(unit.area, 1)} m²`,
    },
    {
      key: 'since',
      header: t`Handed in`,
      cell: ({ submittedAt }) => (submittedAt === null ? '–' : timeText(submittedAt)),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, note }) => (
        <>
          <Tag tone={listingTone(state)}>{words.listing(state)}</Tag>
          <span className={styles['below']}>{note}</span>
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t`Units to let`}
      columns={columns}
      rows={items}
      rowKey={({ unit }) => unit.id}
    />
  );
}
