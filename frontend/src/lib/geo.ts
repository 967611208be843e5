export type Position = readonly [number, number];

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: readonly Position[] }
  | { type: 'MultiLineString'; coordinates: readonly (readonly Position[])[] }
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] };

export interface DistrictFeature {
  type: 'Feature';
  geometry: Geometry;
  properties: {
    kind: string;
    slug: string;
    nameEn: string | null;
    nameZh: string | null;
    estimated: boolean;
    /** Of streets. */
    roadClass?: string;
    widthM?: number;
    /** Of metro lines. */
    colour?: string;
    /** Of houses, buildings and towers. */
    heightM?: number;
  };
}

export interface FeatureCollection {
  type: 'FeatureCollection';
  features: readonly DistrictFeature[];
}

/** A feature's name in a language, or the other language's where it has only one. */
export function nameIn(language: string, { properties }: DistrictFeature): string | null {
  const { nameEn, nameZh } = properties;
  return language === 'zh-CN' ? (nameZh ?? nameEn) : (nameEn ?? nameZh);
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The heart of the district: every market building lies in it. */
export const DISTRICT: Box = { west: 114.0752, south: 22.5418, east: 114.0892, north: 22.5522 };

/** `west,south,east,north` with five decimals (about a metre). */
export function boxText({ west, south, east, north }: Box): string {
  return [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(',');
}

export function parseBox(text: string | undefined): Box | null {
  const [west, south, east, north, ...rest] = (text ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  const all = [west, south, east, north];
  return rest.length === 0 && all.every(Number.isFinite) && west < east && south < north
    ? { west, south, east, north }
    : null;
}

export interface Projection {
  /** Drawing units of a metre. */
  metre: number;
  width: number;
  height: number;
  at: (position: Position) => readonly [number, number];
}

const METRES_PER_DEGREE = 111_320;

/** A plane map of a small box, with true proportions, `width` drawing units wide. */
export function project(box: Box, width: number): Projection {
  const squeeze = Math.cos((((box.north + box.south) / 2) * Math.PI) / 180);
  const scale = width / ((box.east - box.west) * squeeze);
  return {
    metre: scale / METRES_PER_DEGREE,
    width,
    height: (box.north - box.south) * scale,
    at: ([lon, lat]) => [(lon - box.west) * squeeze * scale, (box.north - lat) * scale],
  };
}
