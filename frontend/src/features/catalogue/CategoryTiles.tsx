import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categoriesQuery } from '@/lib/api/shared';
import { numberText } from '@/lib/format';
import { PackageDrawing } from '@/ui/package/PackageDrawing';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { designatorOf } from './designator';
import styles from './CategoryTiles.module.css';

const MOST = 16;

/** The largest kinds of parts, as pockets of a carrier tape. */
export function CategoryTiles() {
  const { data, error, refetch } = useQuery(categoriesQuery());
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} height="3em" />;
  const roots = data.items
    .filter(({ parent, parts }) => parent === null && parts > 0)
    .sort((a, b) => b.parts - a.parts)
    .slice(0, MOST);
  return (
    <ul className={styles['tape']}>
      {roots.map(({ slug, name, parts }) => (
        <li key={slug}>
          <Link to="/parts" search={{ category: [slug] }} className={styles['pocket']}>
            <span className={styles['designator']} aria-hidden="true">
              {designatorOf(slug)}
            </span>
            <PackageDrawing name={null} category={slug} size={58} />
            <span className={styles['name']}>{name}</span>
            <span className={styles['count']}>
              <Trans>{numberText(parts)} parts</Trans>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
