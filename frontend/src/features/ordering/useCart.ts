import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { Cart, CurrencyCode } from '@/lib/api/types';
import { useWanted } from '@/ui/Wanted';
import { CART_KEY, cartQuery } from './queries';

/** Changes the cart; the answer is the cart as it then is. */
export function useCartChange<T>(send: (wish: T, currency: CurrencyCode) => Promise<Cart>) {
  const client = useQueryClient();
  const { currency } = useWanted();
  return useMutation({
    mutationFn: (wish: T) => send(wish, currency),
    onSuccess: (cart) => {
      client.setQueryData(cartQuery(currency).queryKey, cart);
      client.setQueryData([...CART_KEY, 'summary'], { lines: cart.lines.length });
      void client.invalidateQueries({ queryKey: [...CART_KEY, 'quote'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: CART_KEY }),
  });
}

export const useAddLine = () =>
  useCartChange((wish: { offerId: string; quantity: number }, currency) =>
    bodyOf(api.POST('/api/v1/cart/lines', { params: { query: { currency } }, body: wish })),
  );

export const useSetLine = () =>
  useCartChange(({ id, quantity }: { id: string; quantity: number }, currency) =>
    bodyOf(
      api.PUT('/api/v1/cart/lines/{id}', {
        params: { path: { id }, query: { currency } },
        body: { quantity },
      }),
    ),
  );

export const useRemoveLine = () =>
  useCartChange((id: string, currency) =>
    bodyOf(
      api.DELETE('/api/v1/cart/lines/{id}', { params: { path: { id }, query: { currency } } }),
    ),
  );
