import { lazy, Suspense, useState } from 'react';
import type { Box, FeatureCollection } from '@/lib/geo';
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
}

const MapLibreMap = lazy(() => import('./MapLibreMap'));

/** A map to pan and zoom. Where the browser has no WebGL, a drawing of the district stands in. */
export function LiveMap(props: LiveMapProps) {
  const [failed, setFailed] = useState(false);
  if (failed) {
    return <DistrictSketch label={props.label} district={props.district} marks={noMarks} />;
  }
  return (
    <Suspense fallback={<Skeleton height="100%" />}>
      <MapLibreMap {...props} onFail={() => setFailed(true)} />
    </Suspense>
  );
}

const noMarks: ReadonlyMap<string, SketchMark> = new Map();
