import 'maplibre-gl/dist/maplibre-gl.css';
import { Trans } from '@lingui/react/macro';
import {
  Map as LibreMap,
  Marker,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { boxText, DISTRICT, type Box } from '@/lib/geo';
import { Button } from '../Button';
import { areaData, reachData } from './areaLayer';
import { useTheme } from '@/lib/theme';
import type { LiveMapProps, Pin } from './LiveMap';
import { buildingColour, districtStyle, HEIGHT_M, THEMED, themeColours } from './mapStyle';
import { placeNames } from './placeNames';
import styles from './MapLibreMap.module.css';

setWorkerUrl(workerUrl);

const MARGIN = 0.01;
const PADDING_PX = 36;
const PITCH_DEGREES = 38;
const PITCH_3D_DEGREES = 55;
const TURN_MS = 500;

interface Props extends LiveMapProps {
  onFail: () => void;
}

/** The pannable map. Everything on it is also in the list beside it. */
export default function MapLibreMap(props: Props) {
  const { label, district, pins, box, area, onCorner, cornerText, view, reach } = props;
  const drawing = onCorner !== undefined;
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<LibreMap | null>(null);
  const markers = useRef(new Map<string, Marker>());
  const handlers = useRef(props);
  const reported = useRef('');
  const [ready, setReady] = useState(false);
  const theme = useTheme();

  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    const container = frame.current;
    if (container === null) return;
    let created: LibreMap;
    try {
      created = new LibreMap({
        container,
        style: districtStyle(district),
        bounds: corners(handlers.current.box),
        fitBoundsOptions: { padding: PADDING_PX },
        maxBounds: corners(grown(DISTRICT)),
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        pitch: pitchOf(handlers.current.view),
        maxZoom: 19,
        fadeDuration: 0,
      });
    } catch {
      handlers.current.onFail();
      return;
    }
    created.on('style.load', () => setReady(true));
    created.touchZoomRotate.disableRotation();
    created.touchPitch.disable();
    created.keyboard.disableRotation();
    created.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    created.on('click', (event) => {
      handlers.current.onCorner?.([event.lngLat.lng, event.lngLat.lat]);
    });
    created.on('click', 'building', (event) => {
      if (handlers.current.onCorner !== undefined) return;
      const about = event.features?.[0]?.properties as
        { building?: string; slug?: string } | undefined;
      const slug = about?.building ?? about?.slug;
      if (slug !== undefined) handlers.current.onBuilding?.(slug);
    });
    created.on('mousemove', 'building', () => {
      if (handlers.current.onBuilding !== undefined) created.getCanvas().style.cursor = 'pointer';
    });
    created.on('mouseleave', 'building', () => {
      created.getCanvas().style.cursor = '';
    });
    created.on('moveend', (event) => {
      if (event.originalEvent === undefined) return;
      const seen = boxOf(created);
      reported.current = boxText(seen);
      handlers.current.onMove(seen);
    });
    map.current = created;
    const names = placeNames(created, district);
    const held = markers.current;
    return () => {
      names.forEach((name) => name.remove());
      held.clear();
      created.remove();
      map.current = null;
      setReady(false);
    };
  }, [district]);

  useEffect(() => {
    const source = ready ? map.current?.getSource<GeoJSONSource>('area') : undefined;
    void source?.setData(areaData(area ?? [], drawing));
  }, [area, drawing, ready]);

  useEffect(() => {
    const source = ready ? map.current?.getSource<GeoJSONSource>('reach') : undefined;
    void source?.setData(reachData(reach ?? []));
  }, [reach, ready]);

  useEffect(() => {
    const shown = map.current;
    if (shown === null || !ready || view === undefined) return;
    // Whoever wants less motion gets a jump: MapLibre asks the system.
    shown.easeTo({ pitch: pitchOf(view), duration: TURN_MS });
    for (const layer of ['house', 'building']) {
      shown.setPaintProperty(layer, 'fill-extrusion-height', view === '2d' ? 0 : HEIGHT_M);
    }
  }, [view, ready]);

  useEffect(() => {
    if (drawing) map.current?.doubleClickZoom.disable();
    else map.current?.doubleClickZoom.enable();
  }, [drawing, ready]);

  useEffect(() => {
    const shown = map.current;
    if (shown === null || !ready) return;
    const colours = themeColours();
    for (const [layer, property, colour] of THEMED) {
      shown.setPaintProperty(layer, property as 'fill-color', colours[colour]);
    }
    shown.setPaintProperty('building', 'fill-extrusion-color', buildingColour(pins));
  }, [theme, pins, ready]);

  useEffect(() => {
    if (boxText(box) === reported.current) return;
    reported.current = boxText(box);
    map.current?.fitBounds(corners(box), { padding: PADDING_PX, duration: 350 });
  }, [box]);

  useEffect(() => {
    const shown = map.current;
    if (shown === null) return;
    const held = markers.current;
    const wanted = new Set(pins.map(({ id }) => id));
    for (const [id, marker] of held) {
      if (wanted.has(id)) continue;
      marker.remove();
      held.delete(id);
    }
    for (const pin of pins) {
      const marker = held.get(pin.id) ?? newMarker(pin, handlers).addTo(shown);
      held.set(pin.id, marker);
      showPin(marker.getElement(), pin);
    }
  }, [pins, district]);

  return (
    <section className={styles['map']} aria-label={label}>
      <p className="hidden-text">
        <Trans>Everything on this map is also in the list.</Trans>
      </p>
      <div ref={frame} className={`${styles['frame']} ${drawing ? styles['drawing'] : ''}`} />
      {drawing && (
        <>
          <span className={styles['cross']} aria-hidden="true" />
          <Button
            className={styles['corner'] ?? ''}
            onClick={() => {
              const middle = map.current?.getCenter();
              if (middle !== undefined) onCorner([middle.lng, middle.lat]);
            }}
          >
            {cornerText ?? <Trans>Corner at the middle</Trans>}
          </Button>
        </>
      )}
    </section>
  );
}

function newMarker(pin: Pin, handlers: { current: Props }): Marker {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    handlers.current.onPin(pin.id);
  });
  element.addEventListener('pointerenter', () => handlers.current.onHover(pin.id));
  element.addEventListener('pointerleave', () => handlers.current.onHover(null));
  element.addEventListener('focus', () => handlers.current.onHover(pin.id));
  element.addEventListener('blur', () => handlers.current.onHover(null));
  return new Marker({ element, anchor: 'bottom' }).setLngLat([pin.lon, pin.lat]);
}

/** MapLibre keeps its own classes on the element: only ours are switched. */
function showPin(element: HTMLElement, pin: Pin): void {
  element.classList.add(styles['pin'] ?? '');
  element.classList.toggle(styles['hot'] ?? '', pin.state === 'hot');
  element.classList.toggle(styles['chosen'] ?? '', pin.state === 'chosen');
  const parts = [part('', pin.text), part('hidden-text', `, ${pin.label}`)];
  if (pin.count > 1) parts.push(part(styles['count'] ?? '', String(pin.count)));
  element.replaceChildren(...parts);
  element.setAttribute('aria-pressed', String(pin.state === 'chosen'));
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

const pitchOf = (view: LiveMapProps['view']): number =>
  view === undefined ? PITCH_DEGREES : view === '2d' ? 0 : PITCH_3D_DEGREES;

const corners = ({ west, south, east, north }: Box): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

const grown = ({ west, south, east, north }: Box): Box => ({
  west: west - MARGIN,
  south: south - MARGIN,
  east: east + MARGIN,
  north: north + MARGIN,
});

function boxOf(map: LibreMap): Box {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}
