import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CartLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { decimalsOf } from '@/lib/money';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Table, type Column } from '@/ui/Table';
import { QuantityStepper } from './QuantityStepper';
import styles from './Cart.module.css';

interface Props {
  lines: readonly CartLine[];
  busy: boolean;
  onQuantity: (id: string, quantity: number) => void;
  onRemove: (id: string) => void;
}

export function CartLines({ lines, busy, onQuantity, onRemove }: Props) {
  const { t } = useLingui();
  const decimals = decimalsOf(
    lines.flatMap(({ unitPrice }) => (unitPrice === null ? [] : [unitPrice.amount])),
  );
  const columns: Column<CartLine>[] = [
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: (line) => <Part line={line} onQuantity={onQuantity} />,
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      align: 'end',
      cell: (line) =>
        line.part === null || line.problems.includes('gone') ? (
          numberText(line.quantity)
        ) : (
          <span className={styles['quantity']}>
            <QuantityStepper
              value={line.quantity}
              terms={line}
              of={line.part.mpn}
              busy={busy}
              onChange={(quantity) => onQuantity(line.id, quantity)}
            />
            <span className={styles['small']}>
              <Trans>{numberText(line.stock)} there</Trans>
            </span>
          </span>
        ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      align: 'end',
      nowrap: true,
      cell: ({ unitPrice, previousUnitPrice }) =>
        unitPrice === null ? (
          '–'
        ) : (
          <>
            {previousUnitPrice !== null && (
              <s className={styles['old']}>
                <span className="hidden-text">{t`before:`} </span>
                <Amount amount={previousUnitPrice.amount} currency={previousUnitPrice.currency} />
              </s>
            )}
            <Amount amount={unitPrice.amount} currency={unitPrice.currency} decimals={decimals} />
          </>
        ),
    },
    {
      key: 'total',
      header: t`Line total`,
      align: 'end',
      nowrap: true,
      cell: ({ lineTotal }) =>
        lineTotal === null ? (
          '–'
        ) : (
          <Amount amount={lineTotal.amount} currency={lineTotal.currency} kind="total" strong />
        ),
    },
    {
      key: 'remove',
      header: t`Remove`,
      headerHidden: true,
      align: 'end',
      cell: (line) => (
        <Button
          look="quiet"
          shape="square"
          aria-label={t`Remove ${line.part?.mpn ?? ''}`}
          disabled={busy}
          onClick={() => onRemove(line.id)}
        >
          <Icon name="close" size={16} />
        </Button>
      ),
    },
  ];
  return <Table caption={t`Lines`} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function Part({ line, onQuantity }: { line: CartLine } & Pick<Props, 'onQuantity'>) {
  const { part, hint, nearestQuantity, problems } = line;
  return (
    <div className={styles['part']}>
      {part === null ? (
        <Trans>An offer that is gone</Trans>
      ) : (
        <>
          <Link to="/parts/$id" params={{ id: part.id }} className={`mono ${styles['mpn']}`}>
            {part.mpn}
          </Link>
          <span className={styles['small']}>
            {part.manufacturer} · {line.sku}
            {line.dateCode !== null && ` · ${line.dateCode}`}
          </span>
        </>
      )}
      {problems.map((problem) => (
        <span key={problem} className={styles['problem']}>
          <Icon name="warning" size={14} />
          <Problem problem={problem} line={line} />
        </span>
      ))}
      {nearestQuantity !== null && (
        <button
          type="button"
          className={styles['suggest']}
          onClick={() => onQuantity(line.id, nearestQuantity)}
        >
          <Trans>Take {numberText(nearestQuantity)} instead</Trans>
        </button>
      )}
      {hint !== null && problems.length === 0 && (
        <button
          type="button"
          className={styles['suggest']}
          onClick={() => onQuantity(line.id, hint.quantity)}
        >
          {Number(hint.extra.amount) <= 0 ? (
            <Trans>
              {numberText(hint.quantity)} pieces cost{' '}
              <Amount
                amount={hint.extra.amount.replace('-', '')}
                currency={hint.extra.currency}
                kind="total"
              />{' '}
              less
            </Trans>
          ) : (
            <Trans>
              {numberText(hint.quantity)} pieces:{' '}
              <Amount amount={hint.unitPrice.amount} currency={hint.unitPrice.currency} /> each,{' '}
              <Amount amount={hint.extra.amount} currency={hint.extra.currency} kind="total" /> more
            </Trans>
          )}
        </button>
      )}
    </div>
  );
}

function Problem({ problem, line }: { problem: string; line: CartLine }) {
  if (problem === 'gone') return <Trans>The seller has taken it off the market.</Trans>;
  if (problem === 'out-of-stock') {
    return line.stock === 0 ? (
      <Trans>Sold out.</Trans>
    ) : (
      <Trans>Only {numberText(line.stock)} pieces are left.</Trans>
    );
  }
  return (
    <Trans>
      Sold from {numberText(line.moq)} pieces, in multiples of {numberText(line.multiple)}.
    </Trans>
  );
}
