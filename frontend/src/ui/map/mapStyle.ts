import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from '@/lib/geo';

const VARIABLES = {
  land: '--map-land',
  block: '--map-block',
  park: '--map-park',
  street: '--map-street',
  building: '--map-building',
  metro: '--map-metro',
  line: '--line-strong',
} as const;

type Colours = Record<keyof typeof VARIABLES, string>;

/** The colours of the theme on screen. */
export function themeColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(VARIABLES).map(([name, variable]) => [
      name,
      style.getPropertyValue(variable).trim(),
    ]),
  ) as Colours;
}

const kind = (name: string): FilterSpecification => ['==', ['get', 'kind'], name];

/** Our own style over our own data: no tile server, no glyph server, names are DOM markers. */
export function districtStyle(district: FeatureCollection): StyleSpecification {
  const colour = themeColours();
  return {
    version: 8,
    sources: { district: { type: 'geojson', data: district as unknown as GeoJSONSourceSpecification['data'] } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colour.land } },
      {
        id: 'block',
        type: 'fill',
        source: 'district',
        filter: kind('block'),
        paint: { 'fill-color': colour.block },
      },
      {
        id: 'park',
        type: 'fill',
        source: 'district',
        filter: kind('park'),
        paint: { 'fill-color': colour.park },
      },
      {
        id: 'boundary',
        type: 'line',
        source: 'district',
        filter: kind('boundary'),
        paint: { 'line-color': colour.line, 'line-dasharray': [2, 3] },
      },
      {
        id: 'street',
        type: 'line',
        source: 'district',
        filter: kind('street'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': colour.street,
          'line-width': ['interpolate', ['exponential', 2], ['zoom'], 14, 4, 18, 44],
        },
      },
      {
        id: 'building',
        type: 'fill',
        source: 'district',
        filter: kind('building'),
        paint: { 'fill-color': colour.building, 'fill-outline-color': colour.line },
      },
      {
        id: 'metro',
        type: 'line',
        source: 'district',
        filter: kind('metro-line'),
        paint: { 'line-color': colour.metro, 'line-width': 2.5, 'line-dasharray': [3, 2] },
      },
      {
        id: 'station',
        type: 'circle',
        source: 'district',
        filter: kind('metro-station'),
        paint: {
          'circle-color': colour.land,
          'circle-stroke-color': colour.metro,
          'circle-stroke-width': 2.5,
          'circle-radius': 6,
        },
      },
    ],
  };
}

/** What has to be repainted when the theme changes. */
export const THEMED: readonly (readonly [layer: string, property: string, colour: keyof Colours])[] =
  [
    ['land', 'background-color', 'land'],
    ['block', 'fill-color', 'block'],
    ['park', 'fill-color', 'park'],
    ['boundary', 'line-color', 'line'],
    ['street', 'line-color', 'street'],
    ['building', 'fill-color', 'building'],
    ['building', 'fill-outline-color', 'line'],
    ['metro', 'line-color', 'metro'],
    ['station', 'circle-color', 'land'],
    ['station', 'circle-stroke-color', 'metro'],
  ];
