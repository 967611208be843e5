import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { districtQuery } from '@/lib/api/shared';
import { Skeleton } from '../States';
import { DistrictSketch, type SketchMark } from './DistrictSketch';
import styles from './ListBesideMap.module.css';

/** What stands in the list and on the map. */
interface Placed {
  buildingSlug: string;
}

interface Props<T extends Placed> {
  /** What the map is of. */
  label: string;
  items: readonly T[];
  /** The list, numbered as the map is. */
  children: ReactNode;
  /** A link around the drawing of a building in which one of them is. */
  link: (item: T, drawing: ReactNode) => ReactNode;
}

/** A numbered list with the map that goes with it: beside it where there is room, else below. */
export function ListBesideMap<T extends Placed>({ label, items, children, link }: Props<T>) {
  const { data: district } = useQuery(districtQuery());
  const marks = useMemo(
    () =>
      new Map<string, SketchMark>(
        items.map(({ buildingSlug }, index) => [buildingSlug, { lit: true, badge: index + 1 }]),
      ),
    [items],
  );
  return (
    <div className={styles['halves']}>
      {children}
      {district === undefined ? (
        <Skeleton height="420px" />
      ) : (
        <figure className={styles['map']}>
          <DistrictSketch
            label={label}
            district={district}
            marks={marks}
            link={(slug, _name, drawing) => {
              const here = items.find(({ buildingSlug }) => buildingSlug === slug);
              return here === undefined ? drawing : link(here, drawing);
            }}
          />
          <figcaption className={styles['caption']}>
            <Trans>The numbers are those of the list. Schematic: outlines are estimated.</Trans>
          </figcaption>
        </figure>
      )}
    </div>
  );
}

/** The number of something in the list, as the map has it, before its name. */
export function Numbered({ number, children }: { number: number; children: ReactNode }) {
  return (
    <h2 className={styles['numbered']}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      {children}
    </h2>
  );
}
