import { useQueryClient } from '@tanstack/react-query';
import type { Lease } from '@/lib/api/types';
import { LEASES_KEY, leaseQuery } from './queries';

/** Keeps a lease that a deed has answered, and has everything else of leases asked for again. */
export function useKeepLease(id: string): (lease: Lease) => void {
  const client = useQueryClient();
  return (lease) => {
    client.setQueryData(leaseQuery(id).queryKey, lease);
    void client.invalidateQueries({ queryKey: LEASES_KEY });
  };
}
