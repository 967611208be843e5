import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { BomRoute } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Table, type Column } from '@/ui/Table';
import styles from './Route.module.css';

type Left = BomRoute['left'][number];

/** Lines that are not bought on the round, and why. */
export function LeftLines({ left }: { left: readonly Left[] }) {
  const { t } = useLingui();
  if (left.length === 0) return null;
  const columns: Column<Left>[] = [
    {
      key: 'row',
      header: t`Row`,
      nowrap: true,
      cell: ({ row }) => <span className="mono">{row}</span>,
    },
    {
      key: 'text',
      header: t`As written`,
      wide: true,
      cell: ({ text, partId }) =>
        partId === null ? (
          <span className="mono">{text}</span>
        ) : (
          <Link to="/parts/$id" params={{ id: partId }} className="mono">
            {text}
          </Link>
        ),
    },
    {
      key: 'pieces',
      header: t`Pieces`,
      align: 'end',
      nowrap: true,
      cell: ({ pieces }) => (pieces === null ? '–' : numberText(pieces)),
    },
    { key: 'why', header: t`Reason`, wide: true, cell: ({ message }) => message },
  ];
  return (
    <section className={styles['left']}>
      <h2>
        <Plural value={left.length} one="# line is left over" other="# lines are left over" />
      </h2>
      <p className={styles['fine']}>
        <Trans>What no counter has may be had from other suppliers, or asked for.</Trans>
      </p>
      <Table
        caption={t`Lines that are left over`}
        columns={columns}
        rows={left}
        rowKey={({ row }) => String(row)}
      />
    </section>
  );
}
