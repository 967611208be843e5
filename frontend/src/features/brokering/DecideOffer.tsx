import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { BrokeredRequest, SavedAddress } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { Fold } from './Fold';
import { OfferView } from './OfferView';
import { ReasonForm } from './ReasonForm';
import type { Addresses, RequestOffer } from './types';
import pieces from '@/ui/Pieces.module.css';

interface DecideProps {
  request: BrokeredRequest;
  offer: RequestOffer;
  addresses: Addresses;
  onDone: (request: BrokeredRequest) => void;
}

/** The offer, accepted or refused by whom it was made to. */
export function Decide({ request, offer, addresses, onDone }: DecideProps) {
  const { t } = useLingui();
  const [address, setAddress] = useState<SavedAddress | null>(null);
  const ships = request.service === 'production';
  const params = { path: { id: request.id } };
  const accept = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/requests/{id}/acceptance', {
          params,
          body: {
            offerId: offer.id,
            address:
              address === null || !ships
                ? null
                : {
                    name: address.name,
                    phone: address.phone,
                    country: address.country,
                    region: address.region,
                    city: address.city,
                    street: address.street,
                    postcode: address.postcode,
                  },
          },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <section className={pieces['card']} aria-labelledby="offer">
      <h2 id="offer">
        <Trans>Your offer</Trans>
      </h2>
      <OfferView offer={offer} />
      {ships && addresses(address?.id ?? null, setAddress)}
      {accept.isError && <RefusalNotice error={accept.error} />}
      <div className={pieces['buttons']}>
        <Button
          look="primary"
          disabled={accept.isPending || (ships && address === null)}
          onClick={() => accept.mutate()}
        >
          {accept.isPending ? <Trans>Ordering …</Trans> : <Trans>Accept and order</Trans>}
        </Button>
      </div>
      <p className={pieces['tiny']}>
        <Trans>The price is final. It is paid in parts, as the order shows.</Trans>
      </p>
      <Fold title={<Trans>Decline the offer</Trans>}>
        <ReasonForm
          label={t`Why it will not do; the operator compares anew`}
          button={t`Decline the offer`}
          send={(reason) =>
            bodyOf(api.POST('/api/v1/requests/{id}/refusal', { params, body: { reason } }))
          }
          onDone={onDone}
        />
      </Fold>
    </section>
  );
}
