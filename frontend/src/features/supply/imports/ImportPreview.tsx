import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ImportChange } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { signOf, unitPriceText } from '@/lib/money';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { previewQuery } from './queries';
import styles from './Imports.module.css';

type Facts = ImportChange['after'];

/** The first changes that a dry run found, old beside new. */
export function ImportPreview({ id }: { id: string }) {
  const { t } = useLingui();
  const { data } = useQuery(previewQuery(id));
  if (data === undefined || data.items.length === 0) return null;
  const change = (read: (facts: Facts) => string) =>
    function Change({ before, after }: ImportChange) {
      const now = read(after);
      const was = before === null ? null : read(before);
      return was === null || was === now ? (
        <>{now}</>
      ) : (
        <>
          <del>{was}</del> <ins>{now}</ins>
        </>
      );
    };
  const columns: Column<ImportChange>[] = [
    { key: 'row', header: t`Row`, align: 'end', cell: ({ row }) => numberText(row) },
    {
      key: 'kind',
      header: t`Change`,
      cell: ({ change: kind }) => (
        <Tag tone={kind === 'created' ? 'green' : 'copper'}>
          {kind === 'created' ? <Trans>New</Trans> : <Trans>Changed</Trans>}
        </Tag>
      ),
    },
    {
      key: 'sku',
      header: t`SKU`,
      wide: true,
      cell: ({ after }) => <span className="mono">{after.sku}</span>,
    },
    {
      key: 'stock',
      header: t`Stock`,
      align: 'end',
      cell: change(({ stock }) => numberText(stock)),
    },
    {
      key: 'moq',
      header: t`MOQ / multiple`,
      align: 'end',
      cell: change(({ moq, multiple }) => `${numberText(moq)} / ${numberText(multiple)}`),
    },
    { key: 'prices', header: t`Prices`, cell: change(pricesText) },
  ];
  return (
    <section className={styles['section']} aria-labelledby="preview">
      <header className={styles['head']}>
        <h2 id="preview">
          <Trans>What would change</Trans>
        </h2>
        <Trans>the first {numberText(data.items.length)}</Trans>
      </header>
      <Table
        caption={t`What would change`}
        columns={columns}
        rows={data.items}
        rowKey={({ row }) => String(row)}
      />
    </section>
  );
}

const pricesText = ({ currency, priceBreaks }: Facts): string =>
  priceBreaks
    .map(
      ({ from, unitPrice }) =>
        `${numberText(from)}: ${signOf(currency)}${unitPriceText(unitPrice)}`,
    )
    .join(' · ');
