import { useLingui } from '@lingui/react/macro';
import type { ProjectPayment } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { useKindWord } from './words';
import styles from './Bill.module.css';

/** What a payment is for, line by line. */
export function PaidParts({ payment }: { payment: ProjectPayment }) {
  const { t } = useLingui();
  const kind = useKindWord();
  return (
    <ul className={styles['parts']} aria-label={t`What the payment is for`}>
      {payment.parts.map((part, index) => (
        <li key={`${part.number ?? ''} ${index}`}>
          <span>
            {kind(part.kind)} <span className="mono">{part.number}</span>
            {part.title !== null && <> · {part.title}</>}
          </span>
          <Amount {...part.amount} kind="total" />
        </li>
      ))}
    </ul>
  );
}
