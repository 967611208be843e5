/** Round numbers from nothing to just above the largest value, in about four steps. */
export function marksOf(values: readonly number[]): number[] {
  const most = Math.max(0, ...values);
  if (most === 0) return [0, 1];
  const rough = most / 4;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * decade >= rough) ?? 10) * decade;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) =>
    Number((at * step).toPrecision(10)),
  );
}
