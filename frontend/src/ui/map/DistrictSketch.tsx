import { useMemo, type ReactNode } from 'react';
import {
  DISTRICT,
  project,
  type Box,
  type DistrictFeature,
  type FeatureCollection,
  type Position,
  type Projection,
} from '@/lib/geo';
import { centreOf, pathOf } from './paths';
import styles from './DistrictSketch.module.css';

export interface SketchMark {
  /** Filled in the market's green. */
  lit?: boolean;
  /** Open to visitors, less bright than lit. */
  open?: boolean;
  chosen?: boolean;
  /** A number on the building. */
  badge?: number;
  /** Whether the building's name is written on the map. */
  named?: boolean;
}

interface Props {
  label: string;
  district: FeatureCollection;
  marks: ReadonlyMap<string, SketchMark>;
  box?: Box;
  width?: number;
  /** Wraps a building in a link; left out, the map is a picture only. */
  link?: (slug: string, name: string, drawing: ReactNode) => ReactNode;
}

/** The district as a drawing: no script of a map library, sharp at any size, each building a link. */
export function DistrictSketch({ label, district, marks, box = DISTRICT, width = 760, link }: Props) {
  const plane = useMemo(() => project(box, width), [box, width]);
  const of = (...kinds: string[]) =>
    district.features.filter((feature) => kinds.includes(feature.properties.kind));
  const buildings = of('building');
  return (
    <svg
      className={styles['sketch']}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role={link === undefined ? 'img' : 'group'}
      aria-label={label}
    >
      {of('block', 'park').map((feature, index) => (
        <path
          key={index}
          className={styles[feature.properties.kind]}
          d={pathOf(feature.geometry, plane)}
        />
      ))}
      <Streets streets={of('street')} plane={plane} />
      {of('metro-line').map((feature, index) => (
        <path key={index} className={styles['metro']} d={pathOf(feature.geometry, plane)} />
      ))}
      {buildings.map((feature) => (
        <Building
          key={feature.properties.slug ?? feature.properties.name}
          feature={feature}
          plane={plane}
          mark={marks.get(feature.properties.slug ?? '')}
          link={link}
        />
      ))}
      <Stations stations={of('metro-station')} plane={plane} />
      <g aria-hidden="true">
        {buildings.map((feature) => (
          <Label
            key={feature.properties.slug ?? feature.properties.name}
            feature={feature}
            plane={plane}
            mark={marks.get(feature.properties.slug ?? '')}
          />
        ))}
      </g>
    </svg>
  );
}

function Streets({ streets, plane }: { streets: DistrictFeature[]; plane: Projection }) {
  return (
    <>
      {streets.map((street, index) => (
        <path
          key={index}
          className={styles['street']}
          strokeWidth={/Shennan|Hongli|深南|红荔/.test(street.properties.name ?? '') ? 17 : 10}
          d={pathOf(street.geometry, plane)}
        />
      ))}
      <g aria-hidden="true">
        {streets.map((street, index) => (
          <StreetName key={index} street={street} plane={plane} />
        ))}
      </g>
    </>
  );
}

function StreetName({ street, plane }: { street: DistrictFeature; plane: Projection }) {
  const { geometry, properties } = street;
  if (geometry.type !== 'LineString' || !properties.name) return null;
  const [x1, y1] = plane.at(geometry.coordinates[0] as Position);
  const [x2, y2] = plane.at(geometry.coordinates.at(-1) as Position);
  const steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  // Horizontal names stand near the right edge, upright ones near the lower edge.
  const x = steep ? (x1 + x2) / 2 : Math.min(plane.width - 8, Math.max(x1, x2) - 8);
  const y = steep ? Math.min(plane.height - 8, Math.max(y1, y2) - 6) : (y1 + y2) / 2;
  if (x < 0 || x > plane.width || y < 0 || y > plane.height) return null;
  return (
    <text
      className={styles['streetName']}
      textAnchor={steep ? 'start' : 'end'}
      transform={steep ? `translate(${x + 4} ${y}) rotate(-90)` : `translate(${x} ${y + 4})`}
    >
      {properties.name}
    </text>
  );
}

function Stations({ stations, plane }: { stations: DistrictFeature[]; plane: Projection }) {
  return (
    <g aria-hidden="true">
      {stations.map((station, index) => {
        const [x, y] = centreOf(station.geometry, plane);
        return (
          <g key={index}>
            <circle className={styles['station']} cx={x} cy={y} r="5.5" />
            <text className={styles['streetName']} x={x + 9} y={y + 4}>
              {station.properties.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface BuildingProps {
  feature: DistrictFeature;
  plane: Projection;
  mark: SketchMark | undefined;
  link?: Props['link'];
}

function Building({ feature, plane, mark, link }: BuildingProps) {
  const { slug, name } = feature.properties;
  const look = [
    styles['building'],
    mark?.open && styles['open'],
    mark?.lit && styles['lit'],
    mark?.chosen && styles['chosen'],
  ];
  const drawing = <path className={look.filter(Boolean).join(' ')} d={pathOf(feature.geometry, plane)} />;
  if (link === undefined || !slug || mark === undefined) return drawing;
  return link(slug, name ?? slug, drawing);
}

function Label({ feature, plane, mark }: Omit<BuildingProps, 'link'>) {
  if (mark === undefined) return null;
  const [x, y] = centreOf(feature.geometry, plane);
  return (
    <>
      {mark.named && (
        <text className={styles['name']} x={x} y={y + (mark.badge === undefined ? 4 : 25)}>
          {shortName(feature.properties.name ?? '')}
        </text>
      )}
      {mark.badge !== undefined && (
        <g className={styles['badge']} transform={`translate(${x} ${y})`}>
          <circle r="11" />
          <text y="4">{mark.badge}</text>
        </g>
      )}
    </>
  );
}

const shortName = (name: string): string => name.split(/[,，]/)[0] ?? name;

/** The class of links round buildings. */
export const SKETCH_LINK = styles['link'] ?? '';
