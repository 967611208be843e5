import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { orderedFor } from '@/lib/api/forProject';
import { may, useMe } from '@/lib/api/session';
import type { Quote, SavedAddress } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { PRODUCTION_KEY } from './queries';
import pieces from '@/ui/Pieces.module.css';

interface Props {
  quote: Quote;
  /** The choice of an address. */
  addresses: (chosen: string | null, onChoose: (address: SavedAddress) => void) => ReactNode;
  /** The choice of a project that it is for. */
  projects: (chosen: string | null, onChoose: (project: string | null) => void) => ReactNode;
}

/** The way from a firm price to an order: where to, a note, one click. */
export function OrderQuote({ quote, addresses, projects }: Props) {
  const me = useMe();
  if (me === undefined) return null;
  if (me === null) {
    return (
      <Notice title={<Trans>Order it</Trans>}>
        <p>
          <Trans>Sign in to order at this price. The quote stays as it is.</Trans>
        </p>
        <p>
          <Link
            to="/sign-in"
            search={{ next: `/quotes/${quote.id}` }}
            className={buttonClass('primary')}
          >
            <Trans>Sign in</Trans>
          </Link>
        </p>
      </Notice>
    );
  }
  if (!may(me, 'buy')) {
    return (
      <Notice>
        <p>
          <Trans>Your role in this organisation does not include orders.</Trans>
        </p>
      </Notice>
    );
  }
  return <Order quote={quote} addresses={addresses} projects={projects} />;
}

function Order({ quote, addresses, projects }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [address, setAddress] = useState<SavedAddress | null>(null);
  const [note, setNote] = useState('');
  const [project, setProject] = useState<string | null>(null);
  const ships = quote.process !== 'testing';
  const place = useMutation({
    mutationFn: async () => {
      const order = await bodyOf(
        api.POST('/api/v1/quotes/{id}/order', {
          params: { path: { id: quote.id } },
          body: {
            delivery:
              address === null
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
            note: note.trim() || null,
          },
        }),
      );
      // an order that could not be noted stands, and can be added on the project's page
      const noted =
        project !== null &&
        (await orderedFor(project, 'production', order.id).then(
          () => true,
          () => false,
        ));
      return { order, noted };
    },
    onSuccess: ({ order, noted }) => {
      void client.invalidateQueries({ queryKey: PRODUCTION_KEY });
      void (noted && project !== null
        ? navigate({ to: '/projects/$id', params: { id: project }, hash: 'one-order' })
        : navigate({ to: '/production/orders/$id', params: { id: order.id } }));
    },
  });
  return (
    <section className={pieces['stack']} aria-label={t`Order it`}>
      {ships && addresses(address?.id ?? null, setAddress)}
      <TextArea
        label={t`Note for the provider`}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {projects(project, setProject)}
      {place.isError && <RefusalNotice error={place.error} />}
      <div className={pieces['buttons']}>
        <Button
          look="primary"
          disabled={place.isPending || (ships && address === null)}
          onClick={() => place.mutate()}
        >
          {place.isPending ? <Trans>Ordering …</Trans> : <Trans>Order at this price</Trans>}
        </Button>
      </div>
      <p className={pieces['tiny']}>
        <Trans>
          A deposit is paid first, the balance after inspection. You approve the production file
          before anything is made; until then you can cancel for nothing.
        </Trans>
      </p>
    </section>
  );
}
