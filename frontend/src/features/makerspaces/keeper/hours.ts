/** Hours of a weekday in minutes after midnight, 1440 at most. */
export interface Weekly {
  weekday: number;
  opens: number;
  closes: number;
}

const SPAN = /^(\d{1,2})[:：](\d\d)\s*[-–—~～至]\s*(\d{1,2})[:：](\d\d)$/;
const DAY_MINUTES = 1_440;

/** 570 is 09:30. */
export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** 09:00–12:00, 13:00–18:00 */
export const spansText = (spans: readonly { opens: number; closes: number }[]): string =>
  spans.map(({ opens, closes }) => `${minuteText(opens)}–${minuteText(closes)}`).join(', ');

/** What such words say, in order; null when they cannot be read, end before they begin, or overlap. */
export function spansOf(text: string): { opens: number; closes: number }[] | null {
  const parts = text
    .split(/[,，;；、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans = parts.map((part) => {
    const [, openHour, openMinute, closeHour, closeMinute] = SPAN.exec(part) ?? [];
    const opens = Number(openHour) * 60 + Number(openMinute);
    const closes = Number(closeHour) * 60 + Number(closeMinute);
    const good =
      Number(openMinute) < 60 &&
      Number(closeMinute) < 60 &&
      opens < closes &&
      closes <= DAY_MINUTES;
    return good ? { opens, closes } : null;
  });
  const found = spans.filter((span) => span !== null).sort((a, b) => a.opens - b.opens);
  const apart = found.every((span, i) => i === 0 || (found[i - 1]?.closes ?? 0) <= span.opens);
  return found.length === parts.length && apart ? found : null;
}
