import type { Position } from '@/lib/geo';
import type { Reach } from './LiveMap';

/** An area and its corners as the map draws them: closed and filled, or an open line while it is drawn. */
export function areaData(
  corners: readonly Position[],
  drawing: boolean,
): GeoJSON.FeatureCollection {
  const points = corners.map(([lon, lat]) => [lon, lat]);
  const features: GeoJSON.Feature[] = points.map((point) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: point },
  }));
  const first = points[0];
  if (first !== undefined && points.length >= 3) {
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...points, first]] },
    });
  }
  if (points.length >= 2) {
    features.push({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: drawing || first === undefined ? points : [...points, first],
      },
    });
  }
  return { type: 'FeatureCollection', features };
}

/** Stretches of street as lines, each with its minutes. */
export function reachData(reach: readonly Reach[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: reach.map(({ from, to, minutes }) => ({
      type: 'Feature',
      properties: { minutes },
      geometry: {
        type: 'LineString',
        coordinates: [
          [from.lon, from.lat],
          [to.lon, to.lat],
        ],
      },
    })),
  };
}
