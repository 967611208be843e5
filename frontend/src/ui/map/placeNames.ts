import { Marker, type Map as LibreMap } from 'maplibre-gl';
import { nameIn, type FeatureCollection, type Position } from '@/lib/geo';
import { currentLanguage } from '@/lib/language';
import { middleOf } from './paths';
import styles from './placeNames.module.css';

const NAMED: ReadonlySet<string> = new Set(['street', 'building', 'metro-station']);
const NEAR_ZOOM = 16.4;

/** Names as elements of the page: our fonts, both scripts, no glyph server. Buildings' names come with nearness. */
export function placeNames(map: LibreMap, district: FeatureCollection): Marker[] {
  const near = () =>
    map.getContainer().classList.toggle(styles['near'] ?? '', map.getZoom() >= NEAR_ZOOM);
  near();
  map.on('zoom', near);
  return district.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    const { kind } = properties;
    const name = nameIn(currentLanguage(), feature);
    if (name === null || !NAMED.has(kind) || properties.roadClass === 'lane') return [];
    const element = document.createElement('span');
    element.className = [styles['name'], styles[kind]].filter(Boolean).join(' ');
    element.textContent = name;
    element.setAttribute('aria-hidden', 'true');
    const at: Position = middleOf(geometry);
    const rotation = geometry.type === 'LineString' && isUpright(geometry.coordinates) ? -90 : 0;
    return [new Marker({ element, rotation }).setLngLat([at[0], at[1]]).addTo(map)];
  });
}

function isUpright(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return false;
  return Math.abs(last[1] - first[1]) > Math.abs(last[0] - first[0]);
}
