import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from '@/lib/geo';
import type { Pin } from './LiveMap';

const VARIABLES = {
  land: '--map-land',
  block: '--map-block',
  park: '--map-park',
  tree: '--map-tree',
  street: '--map-street',
  house: '--map-house',
  building: '--map-building',
  lit: '--map-building-lit',
  hot: '--gold',
  chosen: '--copper',
  metro: '--map-metro',
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

const kind = (...names: string[]): FilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', names],
];

/** Pixels of a metre at zoom 14 and at zoom 20, here in the south of China. */
const METRE_AT_14 = 0.113;
const METRE_AT_20 = 7.25;
const STREET_M: ExpressionSpecification = ['coalesce', ['get', 'widthM'], 14];
/** Invented, as all heights here. */
export const HEIGHT_M: ExpressionSpecification = ['coalesce', ['get', 'heightM'], 12];

/** Our own style over our own data: no tile server, no glyph server, names are elements of the page. */
export function districtStyle(district: FeatureCollection): StyleSpecification {
  const colour = themeColours();
  const fill = (id: keyof Colours) =>
    ({
      id,
      type: 'fill',
      source: 'district',
      filter: kind(id),
      paint: { 'fill-color': colour[id] },
    }) as const;
  return {
    version: 8,
    sources: {
      district: {
        type: 'geojson',
        data: district as unknown as GeoJSON.FeatureCollection,
      },
      reach: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      area: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    light: { anchor: 'map', position: [1.4, 200, 35], intensity: 0.28 },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': colour.land } },
      fill('block'),
      fill('park'),
      {
        id: 'street',
        type: 'line',
        source: 'district',
        filter: kind('street'),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': colour.street,
          'line-width': [
            'interpolate',
            ['exponential', 2],
            ['zoom'],
            14,
            ['*', STREET_M, METRE_AT_14],
            20,
            ['*', STREET_M, METRE_AT_20],
          ],
        },
      },
      {
        id: 'reach',
        type: 'line',
        source: 'reach',
        paint: {
          'line-color': colour.lit,
          'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 14, 3, 18, 12],
          'line-opacity': ['interpolate', ['linear'], ['get', 'minutes'], 1, 0.95, 15, 0.4],
        },
      },
      {
        id: 'metro',
        type: 'line',
        source: 'district',
        filter: kind('metro-line'),
        paint: {
          'line-color': ['coalesce', ['get', 'colour'], colour.metro],
          'line-width': 2.5,
          'line-opacity': 0.6,
          'line-dasharray': [3, 2],
        },
      },
      {
        id: 'tree',
        type: 'circle',
        source: 'district',
        filter: kind('tree'),
        minzoom: 15,
        paint: {
          'circle-color': colour.tree,
          'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 15, 1, 19, 11],
        },
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
      {
        id: 'house',
        type: 'fill-extrusion',
        source: 'district',
        filter: kind('house'),
        paint: { 'fill-extrusion-color': colour.house, 'fill-extrusion-height': HEIGHT_M },
      },
      {
        id: 'building',
        type: 'fill-extrusion',
        source: 'district',
        filter: kind('building', 'tower'),
        paint: { 'fill-extrusion-color': colour.building, 'fill-extrusion-height': HEIGHT_M },
      },
      {
        id: 'area',
        type: 'fill',
        source: 'area',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': colour.chosen, 'fill-opacity': 0.16 },
      },
      {
        id: 'area-line',
        type: 'line',
        source: 'area',
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colour.chosen, 'line-width': 2.5 },
      },
      {
        id: 'area-corner',
        type: 'circle',
        source: 'area',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-color': colour.chosen, 'circle-radius': 5 },
      },
    ],
  };
}

/** Buildings under a pin are lit in the pin's colour, their towers with them. */
export function buildingColour(pins: readonly Pin[]): ExpressionSpecification {
  const colour = themeColours();
  const slugs = (state: Pin['state']) =>
    pins.filter((pin) => pin.state === state).map(({ id }) => id);
  const of = (state: Pin['state']): ExpressionSpecification => [
    'in',
    ['coalesce', ['get', 'building'], ['get', 'slug']],
    ['literal', slugs(state)],
  ];
  return [
    'case',
    of('chosen'),
    colour.chosen,
    of('hot'),
    colour.hot,
    of('plain'),
    colour.lit,
    colour.building,
  ];
}

/** What has to be repainted when the theme changes. */
export const THEMED: readonly (readonly [
  layer: string,
  property: string,
  colour: keyof Colours,
])[] = [
  ['land', 'background-color', 'land'],
  ['block', 'fill-color', 'block'],
  ['park', 'fill-color', 'park'],
  ['tree', 'circle-color', 'tree'],
  ['street', 'line-color', 'street'],
  ['house', 'fill-extrusion-color', 'house'],
  ['station', 'circle-color', 'land'],
  ['station', 'circle-stroke-color', 'metro'],
  ['reach', 'line-color', 'lit'],
  ['area', 'fill-color', 'chosen'],
  ['area-line', 'line-color', 'chosen'],
  ['area-corner', 'circle-color', 'chosen'],
];
