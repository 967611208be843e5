import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Box, FeatureCollection, Position } from '@/lib/geo';
import { Skeleton } from '../States';
import { DistrictSketch, type SketchMark } from './DistrictSketch';

export interface Pin {
  /** The slug of the building it stands on: that building is lit. */
  id: string;
  lon: number;
  lat: number;
  /** What stands on the pin. */
  text: string;
  /** How many things are at this pin; one is not written. */
  count: number;
  /** What the pin says to a screen reader. */
  label: string;
  state: 'plain' | 'hot' | 'chosen';
}

export interface LiveMapProps {
  label: string;
  district: FeatureCollection;
  pins: readonly Pin[];
  /** Where the map opens; later changes are followed when they do not come from the map itself. */
  box: Box;
  onMove: (box: Box) => void;
  onPin: (id: string) => void;
  onHover: (id: string | null) => void;
  /** An area to show, as its corners; closed unless it is being drawn. */
  area?: readonly Position[];
  /** Given while an area is drawn: clicks and Enter on the map's middle give it corners. */
  onCorner?: ((corner: Position) => void) | undefined;
  /** What the button says that takes the map's middle as a corner. */
  cornerText?: string;
  /** From above, or with buildings standing up; left out, a little of both. */
  view?: '2d' | '3d';
  /** A building that is clicked. */
  onBuilding?: (slug: string) => void;
  /** Stretches of street to mark, such as those within a walk. */
  reach?: readonly Reach[];
  /** What stands in where there is no WebGL; left out, a plain drawing of the district. */
  fallback?: ReactNode;
}

/** A stretch of street with the minutes that it is away. */
export interface Reach {
  from: { lat: number; lon: number };
  to: { lat: number; lon: number };
  minutes: number;
}

const MapLibreMap = lazy(() => import('./MapLibreMap'));

/** A map to pan and zoom. Where the browser has no WebGL, a drawing of the district stands in. */
export function LiveMap(props: LiveMapProps) {
  const [failed, setFailed] = useState(false);
  if (failed) {
    if (props.fallback !== undefined) return props.fallback;
    return <DistrictSketch label={props.label} district={props.district} marks={noMarks} />;
  }
  return (
    <Suspense fallback={<Skeleton height="100%" />}>
      <MapLibreMap {...props} onFail={() => setFailed(true)} />
    </Suspense>
  );
}

const noMarks: ReadonlyMap<string, SketchMark> = new Map();
