import { describe, expect, it } from 'vitest';
import { floorStack, levelLabel } from './floorStack';

const plan = (level: number) => ({ level, label: `${level}F` });

describe('the floors of a building', () => {
  it('stand from the roof down, and runs of unknown ones are one row', () => {
    const rows = floorStack([plan(1), plan(2)], [{ level: 5 }, { level: 5 }], 8, 2);
    expect(
      rows.map((row) =>
        row.kind === 'run' ? `${row.from} to ${row.to}` : `${row.label}: ${row.units.length}`,
      ),
    ).toEqual(['6 to 8', '5F: 2', '3 to 4', '2F: 0', '1F: 0', '-2 to -1']);
  });

  it('have no floor 0', () => {
    const rows = floorStack([], [{ level: -1 }, { level: 1 }], 1, 1);
    expect(rows.map((row) => row.kind === 'floor' && row.level)).toEqual([1, -1]);
  });

  it('are called as signs call them', () => {
    expect([1, 12, -1].map(levelLabel)).toEqual(['1F', '12F', 'B1']);
  });
});
