import { describe, expect, it } from 'vitest';
import type { KeptThing } from '@/lib/api/types';
import { merge } from './merge';

const BASE: KeptThing = {
  slug: 'scope',
  kind: 'oscilloscope',
  nameEn: 'Scope',
  nameZh: '示波器',
  aboutEn: 'One\nTwo',
  aboutZh: '',
  model: 'DHO804',
  room: 'Bench 1',
  state: 'in-service',
  rules: {
    gridMinutes: 30,
    minMinutes: 30,
    maxMinutes: 240,
    noticeMinutes: 60,
    aheadDays: 30,
    bufferMinutes: 0,
    cancelMinutes: 120,
    weekMinutes: null,
    offerMinutes: 60,
    noShowLimit: 2,
    noShowDays: 60,
    blockDays: 14,
  },
  rates: [
    { payer: 'anybody', minutes: 60, price: 12 },
    { payer: 'maker', minutes: 60, price: 8 },
  ],
  weekly: [{ weekday: 1, opens: 540, closes: 1080 }],
  exceptions: [],
  trainings: ['laser', 'solder'],
  photo: null,
  version: 3,
};

const with_ = (change: Partial<KeptThing>): KeptThing => ({ ...BASE, ...change });

describe('what two keepers made of the same', () => {
  it('keeps what each changed where the other did not', () => {
    const mine = with_({ room: 'Bench 2', rules: { ...BASE.rules, minMinutes: 60 } });
    const now = with_({ model: 'DHO924', rules: { ...BASE.rules, maxMinutes: 480 }, version: 4 });
    const { thing, taken, clashing } = merge(BASE, mine, now);
    expect(thing).toMatchObject({ room: 'Bench 2', model: 'DHO924', version: 4 });
    expect(thing.rules).toMatchObject({ minMinutes: 60, maxMinutes: 480 });
    expect(taken).toEqual(['model', 'maxMinutes']);
    expect(clashing).toEqual([]);
  });

  it('keeps what was typed where both changed it, and says so', () => {
    const mine = with_({ room: 'Bench 2', model: 'DHO924' });
    const now = with_({ room: 'Bench 3', model: 'DHO924', version: 4 });
    const { thing, taken, clashing } = merge(BASE, mine, now);
    expect(thing.room).toBe('Bench 2');
    expect(taken).toEqual([]);
    expect(clashing).toEqual(['room']);
  });

  it('takes neither order nor broken lines for a change', () => {
    const mine = with_({
      aboutEn: 'One\r\nTwo ',
      trainings: ['solder', 'laser'],
      rates: [
        { price: 8, minutes: 60, payer: 'maker' },
        { price: 12, minutes: 60, payer: 'anybody' },
      ],
    });
    const now = with_({ aboutEn: 'Three', trainings: ['laser'], rates: [], version: 5 });
    const { thing, taken, clashing } = merge(BASE, mine, now);
    expect(thing).toMatchObject({ aboutEn: 'Three', trainings: ['laser'], rates: [] });
    expect(taken).toEqual(['aboutEn', 'trainings', 'rates']);
    expect(clashing).toEqual([]);
  });
});
