import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { SavedAddress } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { CART_KEY, addressesQuery } from './queries';
import { addressText } from './words';
import styles from './Checkout.module.css';

interface Props {
  addresses: readonly SavedAddress[];
  chosen: string | null;
  onChoose: (id: string, added?: SavedAddress) => void;
}

/** Where the goods go: one of the addresses used before, or another. */
export function Addresses({ addresses, chosen, onChoose }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <section className={styles['step']}>
      <h2>
        <Trans>Address</Trans>
      </h2>
      <div className={styles['addresses']}>
        {addresses.map((address) => (
          <label key={address.id}>
            <input
              type="radio"
              name="address"
              checked={address.id === chosen}
              onChange={() => onChoose(address.id)}
            />
            <span>
              <strong>{address.name}</strong> {address.phone}
              <small>{addressText(address)}</small>
            </span>
          </label>
        ))}
      </div>
      {adding || addresses.length === 0 ? (
        <NewAddress
          onAdded={(added) => {
            onChoose(added.id, added);
            setAdding(false);
          }}
        />
      ) : (
        <Button onClick={() => setAdding(true)}>
          <Trans>Another address</Trans>
        </Button>
      )}
    </section>
  );
}

function NewAddress({ onAdded }: { onAdded: (address: SavedAddress) => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const fields = ['name', 'phone', 'country', 'region', 'city', 'street', 'postcode'];
  const form = useForm({
    fields,
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/addresses', {
          body: {
            name: typed(values, 'name'),
            phone: typed(values, 'phone'),
            country: typed(values, 'country'),
            region: typed(values, 'region'),
            city: typed(values, 'city'),
            street: typed(values, 'street'),
            postcode: typed(values, 'postcode') || null,
          },
        }),
      ),
    onDone: (address) => {
      void client.invalidateQueries(addressesQuery());
      void client.invalidateQueries({ queryKey: [...CART_KEY, 'quote'] });
      onAdded(address);
    },
  });
  const field = (name: string, label: string, autoComplete: string, rest: object = {}) => (
    <Field
      label={label}
      name={name}
      autoComplete={autoComplete}
      error={form.errorOf(name)}
      {...rest}
    />
  );
  return (
    <Form form={form} label={t`New address`}>
      <div className={styles['fields']}>
        {field('name', t`Recipient`, 'name')}
        {field('phone', t`Telephone`, 'tel', { type: 'tel' })}
        {field('country', t`Country, two letters`, 'country', { defaultValue: 'CN', maxLength: 2 })}
        {field('region', t`Province or state`, 'address-level1')}
        {field('city', t`City`, 'address-level2')}
        {field('street', t`Street and number`, 'street-address')}
        {field('postcode', t`Postcode`, 'postal-code')}
      </div>
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Use this address</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
