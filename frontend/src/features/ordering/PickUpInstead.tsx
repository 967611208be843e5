import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { CurrencyCode } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { cartQuery } from './queries';

interface Props {
  currency: CurrencyCode;
  onChoose: (methods: Record<string, string>) => void;
}

/** For those who want nothing sent and so have no address to give: everything is fetched, where all sellers have a counter. */
export function PickUpInstead({ currency, onChoose }: Props) {
  const { data: cart } = useQuery(cartQuery(currency));
  if (cart === undefined || cart.suppliers.some(({ pickUp }) => pickUp === null)) return null;
  return (
    <p>
      <Button
        onClick={() =>
          onChoose(Object.fromEntries(cart.suppliers.map(({ id }) => [id, 'pick-up'])))
        }
      >
        <Trans>Pick everything up at the counters instead</Trans>
      </Button>
    </p>
  );
}
