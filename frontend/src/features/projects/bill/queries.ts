import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { MINE } from '@/lib/api/session';
import type { ProjectBill } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';

const PAYING_MS = 2_000;
const WATCHING_MS = 30_000;

/** Payments of which something may still come. */
const LIVING = ['opening', 'open', 'processing'];

/** The payment that is open for something of the bill; undefined when there is none. */
export const openPayment = (bill: ProjectBill) =>
  bill.payments.find(({ state }) => LIVING.includes(state));

/** What was ordered for a project; asked for again soon while it is being paid. */
export const billQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'project', id, 'bill', currentLanguage()],
    queryFn: ({ signal }): Promise<ProjectBill> =>
      bodyOf(api.GET('/api/v1/projects/{id}/bill', { signal, params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || openPayment(data) !== undefined ? PAYING_MS : WATCHING_MS,
  });

export const addOrder = (id: string, kind: string, order: string): Promise<ProjectBill> =>
  bodyOf(
    api.POST('/api/v1/projects/{id}/orders', {
      params: { path: { id } },
      body: { kind, id: order },
    }),
  );

export const removeOrder = (id: string, kind: string, orderId: string): Promise<void> =>
  done(
    api.DELETE('/api/v1/projects/{id}/orders/{kind}/{orderId}', {
      params: { path: { id, kind, orderId } },
    }),
  );

/** Opens one payment; the same key when the same is asked again before its outcome is known. */
export const payTogether = async (
  id: string,
  parts: { kind: string; id: string }[],
  key: string,
): Promise<string> =>
  (
    await bodyOf(
      api.POST('/api/v1/projects/{id}/payments', {
        params: { path: { id } },
        body: { parts },
        headers: { 'Idempotency-Key': key },
      }),
    )
  ).id;

export const callOff = (id: string, paymentId: string): Promise<void> =>
  done(
    api.DELETE('/api/v1/projects/{id}/payments/{paymentId}', {
      params: { path: { id, paymentId } },
    }),
  );

/** What a browser needs to have a project's payment made at Stripe. */
export const projectForm = (id: string, paymentId: string) => (signal: AbortSignal) =>
  bodyOf(
    api.GET('/api/v1/projects/{id}/payments/{paymentId}/card-form', {
      signal,
      params: { path: { id, paymentId } },
    }),
  );
