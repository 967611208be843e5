import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SavedAddress } from '@/lib/api/types';
import { SkeletonLines } from '@/ui/States';
import { Addresses } from './Addresses';
import { addressesQuery } from './queries';

interface Props {
  chosen: string | null;
  onChoose: (address: SavedAddress) => void;
}

/** Where goods go: the address used last is chosen as long as nobody chooses another. */
export function AddressChoice({ chosen, onChoose }: Props) {
  const { data } = useQuery(addressesQuery());
  const first = data?.items[0];
  useEffect(() => {
    if (chosen === null && first !== undefined) onChoose(first);
  }, [chosen, first, onChoose]);
  if (data === undefined) return <SkeletonLines lines={3} />;
  return (
    <Addresses
      addresses={data.items}
      chosen={chosen}
      onChoose={(id, added) => {
        const address = added ?? data.items.find((one) => one.id === id);
        if (address !== undefined) onChoose(address);
      }}
    />
  );
}
