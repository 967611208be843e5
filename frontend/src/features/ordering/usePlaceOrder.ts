import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { orderedFor } from '@/lib/api/forProject';
import { Problem } from '@/lib/api/problem';
import { checkoutKey, forgetCheckoutKey } from './checkoutKey';
import { CART_KEY, ORDER_KEY, type CheckoutBody } from './queries';

/** Places the order once, notes it at its project, and leads to where it is paid. */
export function usePlaceOrder(project: string | null) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (body: CheckoutBody) => {
      const placed = await bodyOf(
        api.POST('/api/v1/checkouts', {
          body,
          headers: { 'Idempotency-Key': checkoutKey(JSON.stringify(body)) },
        }),
      );
      // an order that could not be noted stands, and can be added on the project's page
      const noted =
        project !== null &&
        (await orderedFor(project, 'parts', placed.id).then(
          () => true,
          () => false,
        ));
      return { placed, noted, later: body.payLater };
    },
    onSuccess: async ({ placed, noted, later }) => {
      forgetCheckoutKey();
      void client.invalidateQueries({ queryKey: CART_KEY });
      void client.invalidateQueries({ queryKey: ORDER_KEY });
      if (later && noted && project !== null) {
        await navigate({
          to: '/projects/$id',
          params: { id: project },
          hash: 'one-order',
          replace: true,
        });
      } else if (placed.payment.payUrl !== null) {
        // The way back from the payment page leads to the order, not to an empty cart.
        await navigate({ to: '/checkout/$id', params: { id: placed.id }, replace: true });
        window.location.assign(placed.payment.payUrl);
      } else {
        await navigate({ to: '/checkout/$id', params: { id: placed.id }, replace: true });
      }
    },
    onError: (error) => {
      if (error instanceof Problem && error.status >= 400 && error.status < 500) {
        forgetCheckoutKey();
        void client.invalidateQueries({ queryKey: [...CART_KEY, 'quote'] });
      }
    },
  });
}
