import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { CURRENCIES, type OwnOffer } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Setting } from '@/ui/Settings';
import { useForm } from '@/ui/useForm';
import { useConditionWord } from '../condition';
import { countryName, USUAL_ORIGINS } from '../country';
import { usePackagingWord } from '../packaging';
import { offerChange, offerFaults, type StepText } from './offerChange';
import { ownCountersQuery } from './offerQueries';
import { PriceSteps } from './PriceSteps';
import styles from './Offer.module.css';

const FIELDS = [
  'moq',
  'multiple',
  'currency',
  'priceBreaks',
  'packaging',
  'dateCode',
  'condition',
  'conditionEvidence',
  'leadTimeDays',
  'warehouse',
  'counterId',
  'origin',
  'lowStockAt',
];
const PACKAGINGS = ['cut-tape', 'reel', 'tray', 'tube', 'bag', 'box'];
const CONDITIONS = ['new-original', 'new-sealed', 'refurbished', 'pulled'];

interface Props {
  offer: OwnOffer;
  /** At which the form was begun. */
  version: number;
  saved: boolean;
  onSaved: () => void;
  /** Throws away what is typed and begins with what now stands. */
  onAnew: () => void;
}

/** All that is said of an offer apart from its stock. */
export function OfferForm({ offer, version, saved, onSaved, onAnew }: Props) {
  const { t } = useLingui();
  const counters = useQuery(ownCountersQuery());
  const packagingWord = usePackagingWord();
  const conditionWord = useConditionWord();
  const [steps, setSteps] = useState<readonly StepText[]>(() =>
    offer.priceBreaks.map(({ from, unitPrice }, key) => ({ key, from: String(from), unitPrice })),
  );
  const form = useForm({
    fields: FIELDS,
    check: (values) =>
      offerFaults(values, steps, {
        whole: t`A whole number is needed.`,
        dateCode: t`Write it as 2225, 2225+, 22+ or 2019+.`,
        prices: t`Quantities rise from row to row, and prices are above 0 with at most 6 decimals.`,
      }),
    send: async (values) => {
      const body = { changes: [offerChange(offer, version, values, steps)] };
      const { outcomes } = await bodyOf(api.POST('/api/v1/supply/offers/batch', { body }));
      const outcome = outcomes[0];
      if (outcome?.status === 'stale') throw new Problem(409, 'stale', 'stale', null, []);
      if (outcome?.status === 'refused') {
        throw new Problem(400, 'invalid-request', 'refused', null, outcome.errors);
      }
    },
    onDone: onSaved,
  });
  const field = (name: string) => ({ name, error: form.errorOf(name) });
  const own = counters.data?.items ?? [];
  const origins =
    offer.origin === null || USUAL_ORIGINS.includes(offer.origin)
      ? USUAL_ORIGINS
      : [...USUAL_ORIGINS, offer.origin];
  return (
    <Form
      form={form}
      label={t`Offer`}
      explain={(error) =>
        error instanceof Problem && error.code === 'stale' ? (
          <>
            <p>
              <Trans>Somebody else changed this offer meanwhile; nothing was saved.</Trans>
            </p>
            <div>
              <Button onClick={onAnew}>
                <Trans>Begin anew with what now stands</Trans>
              </Button>
            </div>
          </>
        ) : null
      }
    >
      <Setting
        title={<Trans>Prices and quantities</Trans>}
        about={<Trans>Larger quantities do not cost more a piece.</Trans>}
      >
        <Select
          label={t`Currency`}
          {...field('currency')}
          defaultValue={offer.currency}
          className={styles['short']}
        >
          {CURRENCIES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
        <PriceSteps steps={steps} onChange={setSteps} error={form.errorOf('priceBreaks')} />
        <div className={styles['row']}>
          <Field label={t`MOQ`} {...field('moq')} inputMode="numeric" defaultValue={offer.moq} />
          <Field
            label={t`Order multiple`}
            {...field('multiple')}
            inputMode="numeric"
            defaultValue={offer.multiple}
          />
          <Field
            label={t`Alert me at this stock`}
            {...field('lowStockAt')}
            inputMode="numeric"
            defaultValue={offer.lowStockAt ?? ''}
            hint={t`At this many pieces or fewer a mail goes to owners and stock keepers. Empty: never.`}
          />
        </div>
      </Setting>
      <Setting
        title={<Trans>The goods</Trans>}
        about={<Trans>What buyers are told before they order.</Trans>}
      >
        <div className={styles['row']}>
          <Select label={t`Packaging`} {...field('packaging')} defaultValue={offer.packaging ?? ''}>
            <option value="">{t`Not said`}</option>
            {PACKAGINGS.map((code) => (
              <option key={code} value={code}>
                {packagingWord(code)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Date code`}
            {...field('dateCode')}
            maxLength={6}
            defaultValue={offer.dateCode ?? ''}
            hint={t`2225, 2225+, 22+ or 2019+`}
          />
          <Select
            label={t`Country of origin`}
            {...field('origin')}
            defaultValue={offer.origin ?? ''}
          >
            <option value="">{t`Not said`}</option>
            {origins.map((code) => (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ))}
          </Select>
        </div>
        <Select
          label={t`Condition`}
          {...field('condition')}
          defaultValue={offer.condition}
          className={styles['short']}
        >
          {CONDITIONS.map((code) => (
            <option key={code} value={code}>
              {conditionWord(code)}
            </option>
          ))}
        </Select>
        <TextArea
          label={t`Evidence of the condition`}
          {...field('conditionEvidence')}
          maxLength={500}
          defaultValue={offer.conditionEvidence ?? ''}
          hint={t`Such as the number of a certificate or of an inspection report. Buyers read it.`}
        />
      </Setting>
      <Setting title={<Trans>From where and when</Trans>}>
        <div className={styles['row']}>
          <Select
            key={own.length}
            label={t`Pick-up at`}
            {...field('counterId')}
            defaultValue={offer.counterId ?? ''}
          >
            <option value="">{t`Nowhere, it ships from store`}</option>
            {/* until the counters are known, and whatever happens to them, the present one can be kept */}
            {offer.counterId !== null && own.every(({ id }) => id !== offer.counterId) && (
              <option value={offer.counterId}>{offer.counter ?? offer.counterId}</option>
            )}
            {own.map(({ id, marketName, floor, number }) => (
              <option key={id} value={id}>
                {`${marketName}, ${floor} ${number}`}
              </option>
            ))}
          </Select>
          <Field
            label={t`Warehouse`}
            {...field('warehouse')}
            maxLength={80}
            defaultValue={offer.warehouse ?? ''}
          />
          <Field
            label={t`Lead time, days`}
            {...field('leadTimeDays')}
            inputMode="numeric"
            defaultValue={offer.leadTimeDays ?? ''}
            hint={t`From order to dispatch. Empty: not said.`}
          />
        </div>
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Save the offer</Trans>
          </Button>
          <p role="status">
            {saved && !form.busy && form.failures === 0 && <Trans>The offer is saved.</Trans>}
          </p>
        </FormActions>
      </Setting>
    </Form>
  );
}
