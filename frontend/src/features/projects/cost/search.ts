import { defined, listOf, type RawSearch } from '@/lib/search';

/** The designs and test plans of a product. */
export interface CostSearch {
  design?: string[];
  testPlan?: string[];
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

export const validateCostSearch = (search: RawSearch): CostSearch =>
  defined({ design: idsOf(search['design']), testPlan: idsOf(search['testPlan']) });

const idsOf = (value: unknown): string[] | undefined =>
  listOf(value)?.flatMap((one) => idIn(one) ?? []);

/** The id in a link, or the id itself; null when there is none. */
export const idIn = (link: string): string | null => ID.exec(link)?.[0].toLowerCase() ?? null;

/** Whether a link leads to a test plan. */
export const isTestPlan = (link: string): boolean => /\/testing\/|\/test-plans\//.test(link);
