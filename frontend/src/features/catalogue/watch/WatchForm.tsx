import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES, type PartWatch } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks, Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { ticked, typed, useForm, type Faults } from '@/ui/useForm';
import { useWanted } from '@/ui/Wanted';
import { WATCHES } from './queries';
import { keptSearch, type Subject } from './watches';

const FIELDS = ['name', 'priceBelow', 'stockAbove', 'quantity', 'currency', 'tellNew'] as const;

interface Props {
  of: Subject;
  name: string;
  /** What is kept already and is to be changed. */
  watch?: PartWatch;
  /** Says for how many parts it is true already. */
  onDone: (already: number) => void;
}

/** What it is called, and what to wait for. */
export function WatchForm({ of, name, watch, onDone }: Props) {
  const { t } = useLingui();
  const wanted = useWanted();
  const client = useQueryClient();
  const ofPart = 'part' in of;
  const form = useForm({
    fields: FIELDS,
    check: (values) => {
      const faults: Faults = {};
      for (const field of ['stockAbove', 'quantity']) {
        if (!/^\d{0,10}$/.test(typed(values, field).trim())) faults[field] = t`Use a whole number.`;
      }
      return faults;
    },
    send: (values) => {
      const body = bodyFrom(values);
      return watch === undefined
        ? bodyOf(
            api.POST('/api/v1/part-watches', {
              body: {
                ...body,
                ...('part' in of ? { part: of.part } : { search: keptSearch(of.search) }),
              } as never,
            }),
          )
        : bodyOf(
            api.PUT('/api/v1/part-watches/{id}', {
              params: { path: { id: watch.id } },
              body: { ...body, alert: watch.alert && isAny(body) } as never,
            }),
          );
    },
    onDone: ({ already }) => {
      void client.invalidateQueries({ queryKey: WATCHES });
      onDone(already);
    },
  });
  return (
    <Form form={form} label={ofPart ? t`Tell me when …` : t`Save this search`}>
      <Field
        label={t`What you call it`}
        name="name"
        maxLength={100}
        defaultValue={watch?.name ?? name.slice(0, 100)}
        error={form.errorOf('name')}
      />
      {!ofPart && (
        <Checks
          label={t`New parts`}
          name="tellNew"
          error={form.errorOf('tellNew')}
          choices={[
            {
              value: 'yes',
              label: t`A part is new in this search`,
              checked: watch?.tellNew ?? false,
            },
          ]}
        />
      )}
      <Field
        label={t`One piece costs less than`}
        name="priceBelow"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={watch?.priceBelow ?? ''}
        hint={t`Leave empty what you do not wait for.`}
        error={form.errorOf('priceBelow')}
      />
      <Field
        label={t`at a quantity of`}
        name="quantity"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={String(watch?.quantity ?? wanted.quantity)}
        error={form.errorOf('quantity')}
      />
      <Select
        label={t`Currency`}
        name="currency"
        defaultValue={watch?.currency ?? wanted.currency}
        error={form.errorOf('currency')}
      >
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Select>
      <Field
        label={t`More in stock than`}
        name="stockAbove"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={watch?.stockAbove ?? ''}
        error={form.errorOf('stockAbove')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function bodyFrom(values: FormData) {
  const price = typed(values, 'priceBelow').trim();
  const stock = typed(values, 'stockAbove').trim();
  const quantity = typed(values, 'quantity').trim();
  return {
    name: typed(values, 'name'),
    quantity: quantity === '' ? 1 : Number(quantity),
    currency: typed(values, 'currency'),
    tellNew: ticked(values, 'tellNew').length > 0,
    priceBelow: price === '' ? null : price,
    stockAbove: stock === '' ? null : Number(stock),
  };
}

const isAny = ({ tellNew, priceBelow, stockAbove }: ReturnType<typeof bodyFrom>): boolean =>
  tellNew || priceBelow !== null || stockAbove !== null;
