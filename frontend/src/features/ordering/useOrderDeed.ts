import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrderDetail } from '@/lib/api/types';
import { ORDER_KEY, orderQuery } from './queries';

/** Something done to an order; the answer is the order as it then is. */
export function useOrderDeed<T>(
  side: 'bought' | 'sold',
  id: string,
  send: (wish: T) => Promise<OrderDetail>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (order) => {
      client.setQueryData(orderQuery(side, id).queryKey, order);
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ORDER_KEY }),
  });
}
