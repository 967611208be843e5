/** A weekday while it is edited. */
export interface DayText {
  weekday: number;
  open: boolean;
  opens: string;
  closes: string;
}

/** Closed days while they are edited. */
export interface ClosureText {
  key: number;
  from: string;
  to: string;
  note: string;
}

/** What is wrong with the week, by day. */
export function weekFaults(week: readonly DayText[], words: string): Record<string, string> {
  return Object.fromEntries(
    week
      .filter(({ open, opens, closes }) => open && !(opens !== '' && opens < closes))
      .map(({ weekday }) => [`day ${weekday}`, words]),
  );
}

/** What is wrong with the closed days, by their key; rows without any day are left out. */
export function closureFaults(
  closed: readonly ClosureText[],
  words: string,
): Record<string, string> {
  return Object.fromEntries(
    closed
      .filter(({ from, to }) => to !== '' && (from === '' || to < from))
      .map(({ key }) => [`closed ${key}`, words]),
  );
}

/** The hours as they are sent. */
export function hoursOf(week: readonly DayText[], closed: readonly ClosureText[]) {
  return {
    week: week
      .filter(({ open }) => open)
      .map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    closed: closed
      .filter(({ from }) => from !== '')
      .map(({ from, to, note }) => ({ from, to: to === '' ? from : to, note: note.trim() })),
  };
}
