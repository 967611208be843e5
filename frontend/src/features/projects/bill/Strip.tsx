import { useLingui } from '@lingui/react/macro';
import type { BillItem } from '@/lib/api/types';
import { signOf, totalText } from '@/lib/money';
import { useKindWord } from './words';
import styles from './Bill.module.css';

/** What is to be paid at once as one bar, as wide in each part as its amount. */
export function Strip({ items }: { items: readonly BillItem[] }) {
  const { t } = useLingui();
  const kind = useKindWord();
  const parts = items.flatMap((item) => (item.due === null ? [] : [{ item, due: item.due }]));
  if (parts.length < 2) return null;
  const words = parts
    .map(
      ({ item, due }) =>
        `${kind(item.kind)} ${signOf(due.amount.currency)}${totalText(due.amount.amount)}`,
    )
    .join(', ');
  return (
    <div className={styles['strip']} role="img" aria-label={t`What is paid at once: ${words}`}>
      {parts.map(({ item, due }) => (
        <span
          key={item.orderId}
          className={styles[`kind-${item.kind}`]}
          style={{ flexGrow: Number(due.amount.amount) }}
        />
      ))}
    </div>
  );
}
