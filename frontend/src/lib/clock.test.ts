import { i18n } from '@lingui/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf, hourText, plusDays, weekdayName, weekdayOf } from './clock';

beforeAll(() => {
  i18n.load('en', {});
  i18n.activate('en');
});

describe('the centres’ clock', () => {
  it('shows Shenzhen’s time wherever the reader is', () => {
    expect(hourText('2026-11-24T01:30:00Z')).toBe('09:30');
    expect(hourText('2026-11-24T16:00:00Z')).toBe('00:00');
  });

  it('begins the day when Shenzhen does', () => {
    expect(dayOf(new Date('2026-11-23T15:59:00Z'))).toBe('2026-11-23');
    expect(dayOf(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });

  it('counts days over the ends of months, and weekdays from Monday', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(weekdayName(3)).toBe('Wednesday');
  });
});
