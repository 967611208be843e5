interface Level {
  level: number;
}

/** A floor of a building's stack, or a run of floors of which nothing is known. */
export type StackRow<P extends Level, U extends Level> =
  | { kind: 'floor'; level: number; label: string; plan: P | null; units: readonly U[] }
  | { kind: 'run'; from: number; to: number };

/** As signs have it: the street's floor is 1F, the first below is B1. */
export const levelLabel = (level: number): string => (level > 0 ? `${level}F` : `B${-level}`);

/** The floors of a building from the roof down: those with a plan or units to let by themselves, the others in runs. */
export function floorStack<P extends Level & { label: string }, U extends Level>(
  plans: readonly P[],
  units: readonly U[],
  floors: number,
  basements: number,
): StackRow<P, U>[] {
  const rows: StackRow<P, U>[] = [];
  for (let level = floors; level >= -basements; level--) {
    if (level === 0) continue;
    const plan = plans.find((one) => one.level === level) ?? null;
    const here = units.filter((unit) => unit.level === level);
    const last = rows.at(-1);
    if (plan !== null || here.length > 0) {
      rows.push({
        kind: 'floor',
        level,
        label: plan?.label ?? levelLabel(level),
        plan,
        units: here,
      });
    } else if (last?.kind === 'run' && last.to > 0 === level > 0) {
      last.from = level;
    } else {
      rows.push({ kind: 'run', from: level, to: level });
    }
  }
  return rows;
}
