import { describe, expect, it } from 'vitest';
import { boxText, DISTRICT, nameIn, parseBox, project } from './geo';

describe('a box of the map', () => {
  it('survives the address', () => {
    expect(parseBox(boxText(DISTRICT))).toEqual(DISTRICT);
  });

  it('is refused when it is turned round or incomplete', () => {
    for (const text of ['', '1,2,3', '2,0,1,1', '0,1,1,1', 'a,b,c,d', '1,2,3,4,5', undefined]) {
      expect(parseBox(text)).toBeNull();
    }
  });

  it('is drawn with north above and true proportions', () => {
    const plane = project(DISTRICT, 1000);
    expect(plane.at([DISTRICT.west, DISTRICT.north])).toEqual([0, 0]);
    const [x, y] = plane.at([DISTRICT.east, DISTRICT.south]);
    expect([x, y]).toEqual([expect.closeTo(1000), expect.closeTo(plane.height)]);
    expect(plane.metre * 1440).toBeCloseTo(1000, -1);
  });
});

describe('a name on the map', () => {
  it('falls back to the other language', () => {
    const feature = (nameEn: string | null, nameZh: string | null) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [0, 0] as const },
      properties: { kind: 'street', slug: 's', estimated: true, nameEn, nameZh },
    });
    expect(nameIn('zh-CN', feature('Road', '路'))).toBe('路');
    expect(nameIn('zh-CN', feature('Road', null))).toBe('Road');
    expect(nameIn('en', feature(null, null))).toBeNull();
  });
});
