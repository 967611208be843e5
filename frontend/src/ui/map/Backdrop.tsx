import { memo } from 'react';
import {
  nameIn,
  type DistrictFeature,
  type FeatureCollection,
  type Position,
  type Projection,
} from '@/lib/geo';
import { currentLanguage } from '@/lib/language';
import { centreOf, pathOf } from './paths';
import styles from './DistrictSketch.module.css';

interface Props {
  district: FeatureCollection;
  plane: Projection;
}

const of = (district: FeatureCollection, ...kinds: string[]): DistrictFeature[] =>
  district.features.filter(({ properties }) => kinds.includes(properties.kind));

/** Many small shapes of one look are one path. */
function joined(features: readonly DistrictFeature[], plane: Projection): string {
  return features.map(({ geometry }) => pathOf(geometry, plane)).join('');
}

/** Land, blocks, greens, streets, metro and the houses nobody visits: everything under the market's buildings. */
export const Backdrop = memo(function Backdrop({ district, plane }: Props) {
  return (
    <g aria-hidden="true">
      <path className={styles['block']} d={joined(of(district, 'block'), plane)} />
      <path className={styles['park']} d={joined(of(district, 'park'), plane)} />
      {of(district, 'street').map(({ geometry, properties }) => (
        <path
          key={properties.slug}
          className={styles['street']}
          strokeWidth={Math.max(2.5, (properties.widthM ?? 14) * plane.metre)}
          d={pathOf(geometry, plane)}
        />
      ))}
      {of(district, 'metro-line').map(({ geometry, properties }) => (
        <path
          key={properties.slug}
          className={styles['metro']}
          stroke={properties.colour}
          d={pathOf(geometry, plane)}
        />
      ))}
      <path className={styles['house']} d={joined(of(district, 'house'), plane)} />
      {of(district, 'tree').map(({ geometry, properties }) => {
        const [x, y] = centreOf(geometry, plane);
        return (
          <circle
            key={properties.slug}
            className={styles['tree']}
            cx={x}
            cy={y}
            r={3.2 * plane.metre}
          />
        );
      })}
    </g>
  );
});

/** Names of streets and stations, above everything. */
export const Names = memo(function Names({ district, plane }: Props) {
  return (
    <g aria-hidden="true">
      {of(district, 'street')
        .filter(({ properties }) => properties.roadClass !== 'lane')
        .map((street) => (
          <StreetName key={street.properties.slug} street={street} plane={plane} />
        ))}
      {of(district, 'metro-station').map((station) => {
        const [x, y] = centreOf(station.geometry, plane);
        return (
          <g key={station.properties.slug}>
            <circle className={styles['station']} cx={x} cy={y} r="5" />
            <text className={styles['streetName']} x={x + 9} y={y + 4}>
              {nameIn(currentLanguage(), station)}
            </text>
          </g>
        );
      })}
    </g>
  );
});

const EDGE = 8;
const WIDEST_LETTER = 6.5;

/** The part of a stretch between 0 and an end. */
const visible = (from: number, to: number, end: number): readonly [number, number] => [
  Math.max(0, Math.min(from, to)),
  Math.min(end, Math.max(from, to)),
];

function StreetName({ street, plane }: { street: DistrictFeature; plane: Projection }) {
  const name = nameIn(currentLanguage(), street);
  const { geometry } = street;
  if (geometry.type !== 'LineString' || name === null) return null;
  const [x1, y1] = plane.at(geometry.coordinates[0] as Position);
  const [x2, y2] = plane.at(geometry.coordinates.at(-1) as Position);
  const steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  // Names stand where the street leaves the map: level ones at the right, upright ones below.
  const [low, high] = steep ? visible(y1, y2, plane.height) : visible(x1, x2, plane.width);
  const x = steep ? (x1 + x2) / 2 : high - EDGE;
  const y = steep ? high - EDGE : (y1 + y2) / 2;
  const across = steep ? x > EDGE && x < plane.width - EDGE : y > EDGE && y < plane.height - EDGE;
  if (!across || high - low < name.length * WIDEST_LETTER + 2 * EDGE) return null;
  return (
    <text
      className={styles['streetName']}
      textAnchor={steep ? 'start' : 'end'}
      transform={steep ? `translate(${x + 4} ${y}) rotate(-90)` : `translate(${x} ${y + 4})`}
    >
      {name}
    </text>
  );
}
