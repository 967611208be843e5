import type { Laboratories, Money, TestPlan } from '@/lib/api/types';

export type TestOffers = Laboratories['tests'][number];
export type LabOffer = TestOffers['offers'][number];
export type LabPrice = LabOffer['leadTimes'][number];
type LabWeek = Laboratories['laboratories'][number]['weeks'][number];

/** Who does a test, how fast, and from which Monday. */
export interface Choice {
  provider: string;
  leadTime: string;
  week: string;
}

export type Choices = Readonly<Record<string, Choice>>;

export const labOf = (labs: Laboratories, slug: string) =>
  labs.laboratories.find(({ provider }) => provider.slug === slug);

export const weeksOf = (labs: Laboratories, slug: string): readonly LabWeek[] =>
  labOf(labs, slug)?.weeks ?? [];

/** The price that was chosen for a test; undefined when none was. */
export function priceOf({ offers }: TestOffers, choice: Choice | undefined): LabPrice | undefined {
  return offers
    .find(({ provider }) => provider === choice?.provider)
    ?.leadTimes.find(({ leadTime }) => leadTime === choice?.leadTime);
}

/** The cheapest laboratory with room for every required test, as early as it can; advised tests stay as they are. */
export function cheapest(plan: TestPlan, labs: Laboratories, before: Choices): Choices {
  const choices: Record<string, Choice> = { ...before };
  for (const { code, offers } of labs.tests) {
    const required = plan.tests.some((one) => one.code === code && one.level === 'required');
    const best = offers
      .flatMap(({ provider, leadTimes }) => leadTimes.map((price) => ({ provider, price })))
      .filter(({ provider }) => weeksOf(labs, provider).length > 0)
      .sort((a, b) => Number(a.price.total.amount) - Number(b.price.total.amount))[0];
    const week = best === undefined ? undefined : weeksOf(labs, best.provider)[0]?.week;
    if (required && best !== undefined && week !== undefined)
      choices[code] = { provider: best.provider, leadTime: best.price.leadTime, week };
  }
  return choices;
}

/** What all that was chosen costs, by currency. A laboratory opens the case once, for the first of its tests. */
export function totals(labs: Laboratories, choices: Choices): Money[] {
  const sums = new Map<Money['currency'], number>();
  const opened = new Set<string>();
  for (const test of labs.tests) {
    const choice = choices[test.code];
    const price = priceOf(test, choice);
    const total = choice !== undefined && opened.has(choice.provider) ? price?.again : price?.total;
    if (choice !== undefined && price !== undefined) opened.add(choice.provider);
    if (total !== undefined) {
      const cents = Math.round(Number(total.amount) * 100);
      sums.set(total.currency, (sums.get(total.currency) ?? 0) + cents);
    }
  }
  return [...sums].map(([currency, cents]) => ({ currency, amount: (cents / 100).toFixed(2) }));
}
