import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Space } from '@/lib/api/types';
import { areaText, dayText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import { Rent } from './Rent';
import { StackIcon } from './StackDrawing';
import type { Stack } from './levels';
import { useSpaceWords } from './words';
import styles from './SpaceCard.module.css';

interface Props {
  space: Space;
  stack: Stack;
  hot?: boolean;
  chosen?: boolean;
  onHover?: (on: boolean) => void;
}

/** A space in a list: where, how large, what it costs, what it asks for. */
export function SpaceCard({ space, stack, hot = false, chosen = false, onHover }: Props) {
  const words = useSpaceWords();
  return (
    <li
      id={`space-${space.id}`}
      className={`${styles['card']} ${hot ? styles['hot'] : ''} ${chosen ? styles['chosen'] : ''}`}
    >
      <StackIcon stack={stack} />
      <div className={styles['what']}>
        <h3>
          <Link
            to="/spaces/$id"
            params={{ id: space.id }}
            onPointerEnter={() => onHover?.(true)}
            onPointerLeave={() => onHover?.(false)}
            onFocus={() => onHover?.(true)}
            onBlur={() => onHover?.(false)}
          >
            {space.name}
          </Link>
        </h3>
        <p className={styles['where']}>
          {space.building} · <Levels space={space} />
        </p>
        <p className={styles['tags']}>
          <Tag tone={space.ownership === 'private' ? 'plain' : 'green'}>
            {words.ownership(space.ownership)}
          </Tag>
          {space.use.map((use) => (
            <Tag key={use} tone="solid">
              {words.use(use)}
            </Tag>
          ))}
        </p>
        <p className={styles['terms']}>
          <Plural value={space.minLeaseMonths} one="from # month" other="from # months" />
          {' · '}
          {space.availableFrom === null ? (
            <Trans>date on request</Trans>
          ) : (
            <Trans>free from {dayText(space.availableFrom)}</Trans>
          )}
        </p>
      </div>
      <div className={styles['figures']}>
        <span className={styles['area']}>{areaText(space.area)}</span>
        <Rent rent={space.rent} />
      </div>
    </li>
  );
}

export function Levels({ space }: { space: Space }) {
  const { from, to } = space.levels;
  return <span className={styles['levels']}>{from === to ? from : `${from}–${to}`}</span>;
}
