import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Alternative } from '@/lib/api/types';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { Tag } from '@/ui/Tag';
import { CompareToggle } from './compare/CompareToggle';
import { Differences } from './Differences';
import { BestPrice, Stock } from './PartTable';
import styles from './Alternatives.module.css';

/** One part that may stand in: what it is, what it gains, what differs. */
export function AlternativeCard({ part }: { part: Alternative }) {
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <PackageDrawing name={part.package} category={part.category} size={40} />
        <div>
          <Link to="/parts/$id" params={{ id: part.id }} className={`mono ${styles['mpn']}`}>
            {part.mpn}
          </Link>
          <div className={styles['maker']}>{part.manufacturer}</div>
          <CompareToggle part={part} />
        </div>
      </div>
      {part.gains.length > 0 && (
        <p className={styles['gains']}>
          {part.gains.map((gain) => (
            <Gain key={gain} gain={gain} />
          ))}
        </p>
      )}
      <Differences differences={part.differences} />
      <div className={styles['foot']}>
        <div>
          <Stock part={part} />
        </div>
        <div>
          <BestPrice part={part} />
        </div>
      </div>
    </li>
  );
}

function Gain({ gain }: { gain: string }) {
  const { t } = useLingui();
  if (gain === 'in-stock') return <Tag tone="green">{t`enough in stock`}</Tag>;
  return gain === 'cheaper' ? (
    <Tag tone="copper">
      <Trans>cheaper</Trans>
    </Tag>
  ) : null;
}
