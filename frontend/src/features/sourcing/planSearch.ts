import { DELIVERIES, type PlanSearch } from './types';

/** The most boards that a plan is for. */
export const MOST_BOARDS = 1_000_000;

const whole = (value: unknown, least: number, most: number): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
};

const yes = (value: unknown): true | undefined =>
  value === true || value === 'true' ? true : undefined;

/** What the address says about a plan; what makes no sense is left out. */
export function validatePlanSearch(raw: Record<string, unknown>): PlanSearch {
  const boards = whole(raw['boards'], 1, MOST_BOARDS);
  const suppliers = whole(raw['suppliers'], 1, 999);
  const days = whole(raw['days'], 0, 999);
  const delivery = DELIVERIES.find((one) => one === raw['delivery']);
  return {
    ...(boards !== undefined && { boards }),
    ...(suppliers !== undefined && { suppliers }),
    ...(days !== undefined && raw['days'] !== '' && { days }),
    ...(delivery !== undefined && { delivery }),
    ...(yes(raw['authorised']) && { authorised: true as const }),
    ...(yes(raw['surplus']) && { surplus: true as const }),
    ...(yes(raw['exact']) && { exact: true as const }),
  };
}
