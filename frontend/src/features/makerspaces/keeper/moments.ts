/** The instant of a moment by Shenzhen's clock, as a field for days and hours gives it; empty when nothing is typed. */
export const instantOf = (local: string): string | null =>
  local === '' ? null : new Date(`${local}:00+08:00`).toISOString();

/** The same the other way round, for such a field: 2026-11-26T19:30. */
export const localOf = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
