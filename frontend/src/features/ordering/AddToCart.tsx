import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '@/lib/api/problem';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { legalQuantity } from './quantities';
import { QuantityStepper } from './QuantityStepper';
import { useAddLine } from './useCart';
import styles from './AddToCart.module.css';

interface Props {
  offer: { id: string; moq: number; multiple: number; stock: number };
  /** How many pieces the reader wants. */
  wanted: number;
  /** What tells the offer from those beside it. */
  of: string;
}

/** Puts an offer into the cart, in a quantity that its seller sells. */
export function AddToCart({ offer, wanted, of }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<{ for: number; quantity: number } | null>(null);
  const add = useAddLine();
  const quantity = chosen?.for === wanted ? chosen.quantity : legalQuantity(wanted, offer);
  if (offer.stock < legalQuantity(1, offer)) {
    return (
      <span className={styles['none']}>
        <Trans>sold out</Trans>
      </span>
    );
  }
  return (
    <div className={styles['add']}>
      <QuantityStepper
        value={quantity}
        terms={offer}
        of={of}
        onChange={(next) => setChosen({ for: wanted, quantity: next })}
      />
      <Button
        look="primary"
        shape="small"
        aria-label={t`Add the offer of ${of} to the cart`}
        disabled={add.isPending}
        onClick={() => add.mutate({ offerId: offer.id, quantity })}
      >
        <Icon name="cart" size={16} />
        <Trans>Add</Trans>
      </Button>
      <span className={styles['said']} role="status">
        {add.isSuccess && (
          <Link to="/cart">
            <Trans>in the cart</Trans>
          </Link>
        )}
        {add.isError && (
          <span className={styles['refused']}>
            {add.error instanceof Problem ? (add.error.detail ?? add.error.message) : t`not added`}
          </span>
        )}
      </span>
    </div>
  );
}
