import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '@/ui/Amount';
import { useMethodWord } from './words';
import styles from './Checkout.module.css';

interface Seller {
  id: string;
  name: string;
  method: string;
  methods: readonly string[];
  pickUp: { marketName: string; floor: string; number: string } | null;
  lines: number;
  goods: { amount: string; currency: string };
  delivery: { amount: string; currency: string };
}

/** How the goods of one seller come. */
export function DeliveryChoice({
  seller,
  onChoose,
}: {
  seller: Seller;
  onChoose: (method: string) => void;
}) {
  const { t } = useLingui();
  const word = useMethodWord();
  return (
    <fieldset className={styles['delivery']}>
      <legend>
        {seller.name}{' '}
        <span>
          <Plural value={seller.lines} one="# line" other="# lines" />
        </span>
      </legend>
      <div className={styles['methods']}>
        {seller.methods.map((method) => (
          <label key={method}>
            <input
              type="radio"
              name={`delivery-${seller.id}`}
              checked={method === seller.method}
              onChange={() => onChoose(method)}
            />
            <span>
              {word(method)}
              {method === 'pick-up' && seller.pickUp !== null && (
                <small>
                  {seller.pickUp.marketName}, {seller.pickUp.floor}, {seller.pickUp.number}
                </small>
              )}
              {method === 'consolidated' && (
                <small>
                  <Trans>one parcel with other sellers, sent by the platform</Trans>
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
      <p className={styles['cost']} aria-label={t`Cost of delivery`}>
        <Amount amount={seller.delivery.amount} currency={seller.delivery.currency} kind="total" />
      </p>
    </fieldset>
  );
}
