import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { Table, type Column } from '@/ui/Table';
import { Change } from './Change';
import { Sparkline } from './Sparkline';
import type { IndexItem } from './types';
import styles from './Market.module.css';

interface Props {
  caption: string;
  items: readonly IndexItem[];
  /** Which one is drawn above. */
  chosen: string;
}

/** Where the indexes stand; each leads to its own chart. */
export function IndexTable({ caption, items, chosen }: Props) {
  const { t } = useLingui();
  const columns: Column<IndexItem>[] = [
    {
      key: 'name',
      header: t`Category`,
      wide: true,
      cell: ({ category, name, parent, live }) => (
        <>
          <Link
            to="/market"
            search={
              category === 'all' ? {} : { category, within: parent === null ? category : parent }
            }
            aria-current={category === chosen ? 'true' : undefined}
            className={styles['category']}
            resetScroll={false}
          >
            {name}
          </Link>
          {!live && (
            <span className={styles['small']}>
              {' '}
              <Trans>(no longer published)</Trans>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'value',
      header: t`Index`,
      align: 'end',
      cell: ({ value }) => <strong>{numberText(value, 2)}</strong>,
    },
    {
      key: 'week',
      header: t`Week`,
      align: 'end',
      nowrap: true,
      cell: ({ weekChange }) => <Change of={weekChange} />,
    },
    {
      key: 'year',
      header: t`52 weeks`,
      align: 'end',
      nowrap: true,
      cell: ({ yearChange }) => <Change of={yearChange} />,
    },
    {
      key: 'course',
      header: t`Course of the year`,
      cell: ({ recent }) => <Sparkline points={recent} />,
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={items}
      rowKey={({ category }) => category}
      rowProps={({ category }) =>
        category === chosen ? { className: styles['chosen'] ?? '' } : {}
      }
    />
  );
}
