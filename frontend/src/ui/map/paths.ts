import type { Geometry, Position, Projection } from '@/lib/geo';

/** SVG path data of a geometry; a point becomes a small square. */
export function pathOf(geometry: Geometry, plane: Projection): string {
  switch (geometry.type) {
    case 'Point': {
      const [x, y] = plane.at(geometry.coordinates);
      return `M${x - 9} ${y - 9}h18v18h-18z`;
    }
    case 'LineString':
      return line(geometry.coordinates, plane);
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, plane)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${line(ring, plane)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((one) => one.map((ring) => `${line(ring, plane)}Z`))
        .join('');
  }
}

/** The middle of a geometry in the drawing. */
export function centreOf(geometry: Geometry, plane: Projection): readonly [number, number] {
  return plane.at(middleOf(geometry));
}

function cornersOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'Polygon':
      return (geometry.coordinates[0] ?? []).slice(1);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((one) => (one[0] ?? []).slice(1));
  }
}

function line(positions: readonly Position[], plane: Projection): string {
  return positions
    .map((position, index) => {
      const [x, y] = plane.at(position);
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

/** The middle of a geometry in degrees. */
export function middleOf(geometry: Geometry): Position {
  const corners = cornersOf(geometry);
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [halfway(lons), halfway(lats)];
}

const halfway = (values: readonly number[]): number =>
  (Math.min(...values) + Math.max(...values)) / 2;
