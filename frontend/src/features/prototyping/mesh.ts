/** A body in triangles, in millimetres about the middle of its box. */
export interface Mesh {
  /** Three numbers a vertex. */
  places: Float32Array;
  /** Three vertex numbers a triangle, counter-clockwise seen from outside. */
  corners: Uint32Array;
  /** Extents along x, y and z. */
  size: readonly [number, number, number];
}

const MAGIC = 'HQBM';
const HEADER = 36;
const MOST_TRIANGLES = 500_000;

/**
 * Reads a mesh as the server packs it.
 *
 * @throws Error when it is none, not whole, or larger than a page can show
 */
export function readMesh(bytes: ArrayBuffer): Mesh {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEADER || wordAt(view) !== MAGIC) throw new Error('no mesh');
  const vertices = view.getUint32(4, true);
  const triangles = view.getUint32(8, true);
  if (triangles > MOST_TRIANGLES || vertices > 3 * MOST_TRIANGLES)
    throw new Error('too large a mesh');
  if (bytes.byteLength !== HEADER + 12 * vertices + 12 * triangles)
    throw new Error('not all of the mesh');
  const places = Float32Array.from({ length: 3 * vertices }, (_, at) =>
    view.getFloat32(HEADER + 4 * at, true),
  );
  const from = HEADER + 12 * vertices;
  const corners = Uint32Array.from({ length: 3 * triangles }, (_, at) =>
    view.getUint32(from + 4 * at, true),
  );
  if (corners.some((corner) => corner >= vertices)) throw new Error('a corner without a vertex');
  if (!places.every(Number.isFinite)) throw new Error('a vertex nowhere');
  return { places, corners, size: sizeOf(places) };
}

const wordAt = (view: DataView): string =>
  String.fromCharCode(view.getUint8(0), view.getUint8(1), view.getUint8(2), view.getUint8(3));

function sizeOf(places: Float32Array): [number, number, number] {
  const least = [Infinity, Infinity, Infinity];
  const greatest = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const axis = at % 3;
    least[axis] = Math.min(least[axis] ?? place, place);
    greatest[axis] = Math.max(greatest[axis] ?? place, place);
  }
  const extent = (axis: number) => Math.max(0, (greatest[axis] ?? 0) - (least[axis] ?? 0)) || 0;
  return places.length === 0 ? [0, 0, 0] : [extent(0), extent(1), extent(2)];
}
