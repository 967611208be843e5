import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { currentLanguage } from '@/lib/language';
import type { Plan, PlanWish } from './types';

const KINDS = [
  'tiny-passives',
  'small-passives',
  'passives',
  'discretes',
  'chips',
  'others',
] as const;

const bodyOfWish = (wish: PlanWish) => ({
  boards: wish.boards ?? 1,
  currency: wish.currency,
  delivery: wish.delivery ?? 'courier',
  authorisedOnly: wish.authorised ?? false,
  anySurplus: wish.surplus ?? false,
  ...(wish.suppliers !== undefined && { maxSuppliers: wish.suppliers }),
  ...(wish.days !== undefined && { deadlineDays: wish.days }),
  ...(wish.exact === true && {
    attrition: KINDS.map((kind) => ({ kind, percent: 0, pieces: 0 })),
  }),
});

/** How a list is bought at best. */
export const planQuery = (id: string, wish: PlanWish) =>
  queryOptions({
    queryKey: ['plan', id, wish, currentLanguage()] as const,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }): Promise<Plan> =>
      bodyOf(
        api.POST('/api/v1/boms/{id}/plans', {
          signal,
          params: { path: { id } },
          body: bodyOfWish(wish),
        }),
      ) as Promise<Plan>,
  });

/** Puts all of a plan into the cart. */
export const buyPlan = (id: string, wish: PlanWish, plan: Plan): Promise<{ lines: number }> =>
  bodyOf(
    api.POST('/api/v1/boms/{id}/plans/cart', {
      params: { path: { id } },
      body: {
        plan: { ...bodyOfWish(wish), tradeOffs: true },
        lines: plan.suppliers.flatMap(({ lines }) =>
          lines.map(({ offerId, quantity, nativePrice }) => ({ offerId, quantity, nativePrice })),
        ),
      },
    }),
  );
