import { useMemo, type ReactNode } from 'react';
import {
  DISTRICT,
  nameIn,
  project,
  type Box,
  type DistrictFeature,
  type FeatureCollection,
} from '@/lib/geo';
import { currentLanguage } from '@/lib/language';
import { Backdrop, Names } from './Backdrop';
import type { Reach } from './LiveMap';
import { centreOf, pathOf } from './paths';
import styles from './DistrictSketch.module.css';

export interface SketchMark {
  /** Filled in the market's green. */
  lit?: boolean;
  /** Outlined in copper. */
  chosen?: boolean;
  /** A number on the building, or several in short. */
  badge?: number | string;
  /** Whether the building's name is written on the map. */
  named?: boolean;
}

interface Props {
  label: string;
  district: FeatureCollection;
  marks: ReadonlyMap<string, SketchMark>;
  box?: Box;
  width?: number;
  /** Stretches of street to mark. */
  reach?: readonly Reach[];
  /** Places that somebody walks to, in order. */
  walk?: readonly { lat: number; lon: number }[];
  /** Wraps a building in a link; left out, the map is a picture only. */
  link?: (slug: string, name: string, drawing: ReactNode) => ReactNode;
}

/** The district as a drawing: no script of a map library, sharp at any size, each building a link. */
export function DistrictSketch({
  label,
  district,
  marks,
  box = DISTRICT,
  width = 760,
  reach,
  walk,
  link,
}: Props) {
  const plane = useMemo(() => project(box, width), [box, width]);
  const buildings = district.features.filter(({ properties }) => properties.kind === 'building');
  const shapes = useMemo(
    () =>
      new Map(
        district.features
          .filter(({ properties }) => properties.kind === 'building')
          .map(({ properties, geometry }) => [
            properties.slug,
            { d: pathOf(geometry, plane), centre: centreOf(geometry, plane) },
          ]),
      ),
    [district, plane],
  );
  return (
    <svg
      className={styles['sketch']}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role={link === undefined ? 'img' : 'group'}
      aria-label={label}
    >
      <Backdrop district={district} plane={plane} />
      {reach !== undefined && reach.length > 0 && (
        <path
          className={styles['reach']}
          d={reach
            .map(
              ({ from, to }) =>
                `M${plane.at([from.lon, from.lat]).join(' ')}L${plane.at([to.lon, to.lat]).join(' ')}`,
            )
            .join('')}
        />
      )}
      {buildings.map((building) => {
        const { slug } = building.properties;
        const mark = marks.get(slug);
        const drawing = <path key={slug} className={lookOf(mark)} d={shapes.get(slug)?.d} />;
        return link === undefined || mark === undefined
          ? drawing
          : link(slug, nameIn(currentLanguage(), building) ?? slug, drawing);
      })}
      {walk !== undefined && walk.length > 1 && (
        <path
          className={styles['walk']}
          d={`M${walk.map(({ lat, lon }) => plane.at([lon, lat]).join(' ')).join('L')}`}
        />
      )}
      <Names district={district} plane={plane} />
      <g aria-hidden="true">
        {buildings.map((building) => (
          <Label
            key={building.properties.slug}
            building={building}
            mark={marks.get(building.properties.slug)}
            at={shapes.get(building.properties.slug)?.centre ?? [0, 0]}
          />
        ))}
      </g>
    </svg>
  );
}

function lookOf(mark: SketchMark | undefined): string {
  return [styles['building'], mark?.lit && styles['lit'], mark?.chosen && styles['chosen']]
    .filter(Boolean)
    .join(' ');
}

interface LabelProps {
  building: DistrictFeature;
  mark: SketchMark | undefined;
  at: readonly [number, number];
}

function Label({ building, mark, at: [x, y] }: LabelProps) {
  if (mark === undefined) return null;
  const half = Math.max(10, 4 + String(mark.badge ?? '').length * 3.4);
  return (
    <>
      {mark.named && (
        <text className={styles['name']} x={x} y={y + (mark.badge === undefined ? 4 : 23)}>
          {shortName(nameIn(currentLanguage(), building) ?? '')}
        </text>
      )}
      {mark.badge !== undefined && (
        <g className={styles['badge']} transform={`translate(${x} ${y})`}>
          <rect x={-half} y="-10" width={2 * half} height="20" rx="10" />
          <text y="3.8">{mark.badge}</text>
        </g>
      )}
    </>
  );
}

const shortName = (name: string): string => name.split(/[,，]/)[0] ?? name;

/** The class of links round buildings. */
export const SKETCH_LINK = styles['link'] ?? '';
