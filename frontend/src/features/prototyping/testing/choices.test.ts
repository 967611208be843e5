import { describe, expect, it } from 'vitest';
import type { Laboratories, TestPlan } from '@/lib/api/types';
import { cheapest, priceOf, totals, type Choices } from './choices';

const price = (leadTime: string, amount: string, again = amount) => ({
  leadTime,
  label: leadTime,
  workingDays: 5,
  total: { amount, currency: 'CNY' as const },
  again: { amount: again, currency: 'CNY' as const },
  lines: [],
});
const maker = (slug: string) => ({
  slug,
  name: slug,
  city: 'Shenzhen',
  state: 'good',
  demonstration: true,
  score: null,
  jobs: 0,
});

const LABS: Laboratories = {
  tests: [
    {
      code: 'us-15b',
      offers: [
        {
          provider: 'dear',
          rulesVersion: 1,
          leadTimes: [price('slow', '90.10'), price('fast', '200.00')],
        },
        { provider: 'full', rulesVersion: 1, leadTimes: [price('slow', '10.00')] },
      ],
      excluded: [],
    },
    {
      code: 'prescan',
      offers: [{ provider: 'dear', rulesVersion: 1, leadTimes: [price('slow', '0.20', '0.15')] }],
      excluded: [],
    },
    { code: 'us-safety', offers: [], excluded: [] },
  ],
  laboratories: [
    { provider: maker('dear'), weeks: [{ week: '2026-11-30', free: 1 }] },
    { provider: maker('full'), weeks: [] },
  ],
};
const PLAN = {
  tests: [
    { code: 'us-15b', level: 'required' },
    { code: 'prescan', level: 'advised' },
    { code: 'us-safety', level: 'required' },
  ],
} as unknown as TestPlan;

describe('the cheapest choice', () => {
  const chosen = cheapest(PLAN, LABS, {});

  it('is the cheapest that has room, in its first week, for what is required', () => {
    expect(chosen).toEqual({
      'us-15b': { provider: 'dear', leadTime: 'slow', week: '2026-11-30' },
    });
  });

  it('keeps what was chosen for advised tests', () => {
    const own = { provider: 'dear', leadTime: 'slow', week: '2026-11-30' };
    expect(cheapest(PLAN, LABS, { prescan: own })['prescan']).toEqual(own);
  });

  it('has a price, and all prices sum up exactly, the case being opened once', () => {
    const all: Choices = {
      ...chosen,
      prescan: { provider: 'dear', leadTime: 'slow', week: '2026-11-30' },
    };
    expect(LABS.tests.map((test) => priceOf(test, all[test.code])?.total.amount)).toEqual([
      '90.10',
      '0.20',
      undefined,
    ]);
    expect(totals(LABS, all)).toEqual([{ currency: 'CNY', amount: '90.25' }]);
  });
});
