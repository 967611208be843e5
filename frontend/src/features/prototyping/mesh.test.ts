import { describe, expect, it } from 'vitest';
import { readMesh } from './mesh';

/** As PackSolid writes it. */
function packed(places: number[], corners: number[], magic = 'HQBM'): ArrayBuffer {
  const bytes = new ArrayBuffer(36 + 4 * places.length + 4 * corners.length);
  const view = new DataView(bytes);
  for (let at = 0; at < magic.length; at++) view.setUint8(at, magic.charCodeAt(at));
  view.setUint32(4, places.length / 3, true);
  view.setUint32(8, corners.length / 3, true);
  [101, 1, 1].forEach((middle, axis) => view.setFloat64(12 + 8 * axis, middle, true));
  places.forEach((place, at) => view.setFloat32(36 + 4 * at, place, true));
  corners.forEach((corner, at) => view.setUint32(36 + 4 * places.length + 4 * at, corner, true));
  return bytes;
}

const PLACES = [-1, -1.5, -2, 1, -1.5, -2, -1, 1.5, -2, -1, -1.5, 2];
const CORNERS = [0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3];

describe('a packed mesh', () => {
  it('is read with its vertices, triangles and extents', () => {
    const mesh = readMesh(packed(PLACES, CORNERS));
    expect([...mesh.places]).toEqual(PLACES);
    expect([...mesh.corners]).toEqual(CORNERS);
    expect(mesh.size).toEqual([2, 3, 4]);
  });

  it('may have nothing in it', () => {
    expect(readMesh(packed([], [])).size).toEqual([0, 0, 0]);
  });

  it('is refused when it is something else, or not all of it', () => {
    expect(() => readMesh(packed(PLACES, CORNERS, 'PK34'))).toThrow('no mesh');
    expect(() => readMesh(new ArrayBuffer(10))).toThrow('no mesh');
    expect(() => readMesh(packed(PLACES, CORNERS).slice(0, 100))).toThrow('not all');
  });

  it('is refused when a triangle has a corner that is no vertex', () => {
    expect(() => readMesh(packed(PLACES, [0, 1, 4]))).toThrow('without a vertex');
  });

  it('is refused when a vertex is nowhere', () => {
    expect(() => readMesh(packed([NaN, 0, 0, 1, 0, 0, 0, 1, 0], [0, 1, 2]))).toThrow('nowhere');
  });

  it('is refused before it is read when it claims more triangles than a page can show', () => {
    const bytes = packed(PLACES, CORNERS);
    new DataView(bytes).setUint32(8, 2_000_000, true);
    expect(() => readMesh(bytes)).toThrow('too large');
  });
});
