import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import type { Plan, PlanLine, PlanSeller } from './types';
import styles from './Plan.module.css';

/** What is bought from whom. */
export function Baskets({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.suppliers.map((seller) => (
        <Basket key={seller.id} seller={seller} />
      ))}
    </>
  );
}

function Basket({ seller }: { seller: PlanSeller }) {
  const { t } = useLingui();
  const columns: Column<PlanLine>[] = [
    {
      key: 'part',
      header: t`Part`,
      wide: true,
      cell: (line) => (
        <>
          <Link to="/parts/$id" params={{ id: line.partId }}>
            <span className="mono">{line.mpn}</span>
          </Link>{' '}
          <small>{line.manufacturer}</small>{' '}
          {line.substitute && (
            <Tag>
              <Trans>alternate</Trans>
            </Tag>
          )}
        </>
      ),
    },
    {
      key: 'quantity',
      header: t`Pieces`,
      align: 'end',
      cell: (line) => (
        <>
          {numberText(line.quantity)}
          {line.surplus > 0 && (
            <small className={styles['surplus']}>
              {' '}
              <Trans>{numberText(line.surplus)} spare</Trans>
            </small>
          )}
        </>
      ),
    },
    {
      key: 'price',
      header: t`Unit price`,
      align: 'end',
      cell: ({ unitPrice }) => <Amount amount={unitPrice.amount} currency={unitPrice.currency} />,
    },
    {
      key: 'total',
      header: t`Total`,
      align: 'end',
      cell: ({ lineTotal }) => (
        <Amount amount={lineTotal.amount} currency={lineTotal.currency} kind="total" />
      ),
    },
  ];
  return (
    <section className={styles['basket']}>
      <header>
        <h3>
          <Link to="/suppliers/$id" params={{ id: seller.id }}>
            {seller.name}
          </Link>
        </h3>
        <p>
          <Plural value={seller.lines.length} one="# line" other="# lines" /> ·{' '}
          <Plural value={seller.days} one="about # day" other="about # days" /> ·{' '}
          <Trans>
            shipping <Amount {...seller.shipping} kind="total" />
          </Trans>{' '}
          · <Amount {...seller.total} kind="total" strong />
        </p>
      </header>
      <Table
        caption={t`Parts from ${seller.name}`}
        columns={columns}
        rows={seller.lines}
        rowKey={({ offerId }) => offerId}
      />
    </section>
  );
}
