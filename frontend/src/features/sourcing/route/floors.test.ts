import { expect, test } from 'vitest';
import type { RouteStop } from '@/lib/api/types';
import { boxOf, buildingsOf, floorsOf } from './floors';

const stop = (position: number, market: string, level: number, x: number, y: number): RouteStop =>
  ({
    position,
    counter: {
      market,
      marketName: market,
      level,
      floor: `${level}F`,
      location: { lat: level, lon: 1 },
      spot: { x, y },
      escalators: { x: 10, y: 10 },
    },
  }) as RouteStop;

const ROUND = [
  stop(1, 'seg', 1, 4, 10),
  stop(2, 'seg', 1, 6, 2),
  stop(3, 'seg', 3, 10, 12),
  stop(4, 'hua', 1, 2, 2),
];

test('a floor is walked from the escalators and back to them, but for the last', () => {
  const floors = floorsOf(ROUND);

  expect(floors.map(({ market, floor, stops }) => `${market} ${floor} ${stops.length}`)).toEqual([
    'seg 1F 2',
    'seg 3F 1',
    'hua 1F 1',
  ]);
  expect(floors[0]?.way).toEqual([
    { x: 10, y: 10 },
    { x: 4, y: 10 },
    { x: 6, y: 10 },
    { x: 6, y: 2 },
    { x: 10, y: 2 },
    { x: 10, y: 10 },
  ]);
  expect(floors[2]?.way.at(-1)).toEqual({ x: 2, y: 2 });
});

test('buildings bear the numbers of their stops, and are walked to in their order', () => {
  const { numbers, places } = buildingsOf(ROUND);

  expect([...numbers]).toEqual([
    ['seg', '1–3'],
    ['hua', '4'],
  ]);
  expect(buildingsOf([...ROUND, stop(5, 'seg', 1, 1, 1)]).numbers.get('seg')).toBe('1–3, 5');
  expect(places).toHaveLength(2);
});

test('the map shows the whole walk with something around it', () => {
  const box = boxOf([
    { lat: 22.5, lon: 114.1 },
    { lat: 22.6, lon: 114.0 },
  ]);

  expect(box.west).toBeLessThan(114.0);
  expect(box.east).toBeGreaterThan(114.1);
  expect(box.south).toBeLessThan(22.5);
  expect(box.north).toBeGreaterThan(22.6);
});
