/** The parts of a time that is left, largest first; the seconds only in the last hour. */
export function partsOf(seconds: number): {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
} {
  const whole = Math.max(0, Math.floor(seconds));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor((whole % 86_400) / 3_600),
    minutes: Math.floor((whole % 3_600) / 60),
    seconds: whole % 60,
  };
}
