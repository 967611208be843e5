import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Market } from '@/lib/api/types';
import styles from './DistrictPage.module.css';

interface Props {
  buildings: readonly Market[];
  chosen: string | null;
  hovered: string | null;
  onHover: (slug: string | null) => void;
  onOpen: (slug: string) => void;
}

/** The buildings of the map by their numbers there. */
export function BuildingList({ buildings, chosen, hovered, onHover, onOpen }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    const frame = row?.closest<HTMLElement>('[data-scrolls]');
    if (row === null || row === undefined || frame === null || frame === undefined) return;
    frame.scrollTop += row.getBoundingClientRect().top - frame.getBoundingClientRect().top - 80;
  }, [chosen]);
  return (
    <section aria-labelledby="buildings" className={styles['card']}>
      <h2 id="buildings">
        <Trans>Buildings</Trans>
      </h2>
      <ol ref={list} className={styles['buildings']}>
        {buildings.map((building, index) => (
          <li key={building.slug}>
            <button
              type="button"
              aria-current={building.slug === chosen ? 'true' : undefined}
              className={building.slug === hovered ? styles['hot'] : undefined}
              onClick={() => onOpen(building.slug)}
              onPointerEnter={() => onHover(building.slug)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(building.slug)}
              onBlur={() => onHover(null)}
            >
              <span className={styles['badge']}>{index + 1}</span>
              <span className={styles['name']}>{building.name}</span>
              <span className={styles['trade']}>{building.trade}</span>
              <span className={styles['figures']}>
                {building.counters > 0 && (
                  <span>
                    <Plural value={building.counters} one="# counter" other="# counters" />
                  </span>
                )}
                {building.spaces > 0 && (
                  <span className={styles['let']}>
                    <Plural value={building.spaces} one="# space to let" other="# spaces to let" />
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
