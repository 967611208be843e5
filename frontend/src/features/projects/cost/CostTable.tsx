import { Trans, useLingui } from '@lingui/react/macro';
import type { CostItem, CostSheet } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import styles from './Cost.module.css';

type Row = { item: CostItem } | { item: null };

/** Which share of the sum an amount is; nothing where there is no sum. */
const shareOf = (amount: string, sum: string): string => {
  if (Number(sum) <= 0) return '';
  const percent = Math.round((100 * Number(amount)) / Number(sum));
  return percent === 0 && Number(amount) > 0 ? '< 1 % · ' : `${numberText(percent)} % · `;
};

/** What a piece costs of each item at each quantity, with whose price it is, and the sums. */
export function CostTable({ sheet }: { sheet: CostSheet }) {
  const { t } = useLingui();
  const columns: Column<Row>[] = [
    {
      key: 'item',
      header: t`Item`,
      wide: true,
      cell: ({ item }) =>
        item === null ? (
          <strong>
            <Trans>A piece in all</Trans>
          </strong>
        ) : (
          <div className={styles['item']}>
            <strong>{item.name}</strong>
            <span className={styles['fine']}>{item.title}</span>
            {item.gap !== null && <span className={styles['gap']}>{item.gap}</span>}
          </div>
        ),
    },
    ...sheet.columns.map((column): Column<Row> => ({
      key: String(column.quantity),
      header: t`${numberText(column.quantity)} pcs`,
      align: 'end',
      cell: ({ item }) => {
        if (item === null) {
          return (
            <div className={styles['cell']}>
              <Amount {...column.perUnit} kind="brief" strong />
              <span className={styles['fine']}>
                <Trans>of it one-off</Trans>{' '}
                <Amount
                  amount={(Number(column.oneOff.amount) / column.quantity).toFixed(2)}
                  currency={column.oneOff.currency}
                  kind="total"
                />
              </span>
              {!column.complete && (
                <Tag tone="copper">
                  <Trans>Not all</Trans>
                </Tag>
              )}
            </div>
          );
        }
        const cell = item.cells.find(({ quantity }) => quantity === column.quantity);
        return cell === undefined ? (
          '–'
        ) : (
          <div className={styles['cell']}>
            <Amount {...cell.perUnit} kind="brief" />
            <span className={styles['fine']}>
              {shareOf(cell.perUnit.amount, column.perUnit.amount)}
              {cell.source}
            </span>
          </div>
        );
      },
    })),
  ];
  return (
    <Table
      caption={t`What a piece costs`}
      columns={columns}
      rows={[...sheet.items.map((item) => ({ item })), { item: null }]}
      rowKey={({ item }) => (item === null ? 'sum' : `${item.kind} ${item.subject}`)}
    />
  );
}
