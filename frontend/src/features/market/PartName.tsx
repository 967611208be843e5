import { Link } from '@tanstack/react-router';
import type { MarketPart } from './types';
import styles from './Market.module.css';

/** A part in a list, with the way to its page. */
export function PartName({ part }: { part: MarketPart }) {
  return (
    <span className={styles['part']}>
      <Link to="/parts/$id" params={{ id: part.id }} className="mono" translate="no">
        {part.mpn}
      </Link>
      <span>
        {part.manufacturer} · {part.categoryName}
      </span>
    </span>
  );
}
