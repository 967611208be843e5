import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { LettingChoices, Listing, ListingFee, ListingForm } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Checks, Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ticked, typed, useForm } from '@/ui/useForm';
import { FeesField } from './FeesField';
import { SpaceFields } from './SpaceFields';
import { useLettingWords, USE_CODES } from './words';
import styles from './Letting.module.css';

interface Props {
  choices: LettingChoices;
  /** What is known of the unit; null for a new one. */
  form: ListingForm | null;
  /** Whether the place can be changed too, not the terms alone. */
  all: boolean;
  button: ReactNode;
  send: (form: ListingForm) => Promise<Listing>;
  onDone: (fresh: Listing) => void;
}

const NUMBERS = [
  'level',
  'area',
  'usableArea',
  'floorLoad',
  'clearHeight',
  'power',
  'passengerLift',
  'freightLift',
  'rent',
  'management',
  'rentFreeDays',
  'depositMonths',
  'agencyMonths',
  'minTermMonths',
] as const;
const FIELDS = [
  ...NUMBERS,
  'label',
  'uses',
  'requirements',
  'freeFrom',
  'fees',
  'space',
  'newSpace',
];

/** All that an owner says of a unit. */
export function UnitForm({ choices, form: known, all, button, send, onDone }: Props) {
  const { t } = useLingui();
  const words = useLettingWords();
  const [fees, setFees] = useState<readonly ListingFee[]>(known?.fees ?? []);
  const form = useForm({
    fields: FIELDS,
    send: (values) => send(read(values, known, fees, all)),
    onDone,
  });
  const number = (name: (typeof NUMBERS)[number], label: string, step: string, unit?: string) => (
    <Field
      label={unit === undefined ? label : `${label} (${unit})`}
      name={name}
      type="number"
      inputMode="decimal"
      step={step}
      defaultValue={known?.[name] ?? ''}
      error={form.errorOf(name)}
    />
  );
  return (
    <Form form={form} label={t`Unit`}>
      {all && (
        <fieldset className={styles['group']}>
          <legend>
            <Trans>Where it is</Trans>
          </legend>
          <SpaceFields choices={choices} known={known} errorOf={form.errorOf} />
          <div className={styles['pairs']}>
            {number('level', t`Floor`, '1')}
            <Field
              label={t`Label, as signs in the building have it`}
              name="label"
              maxLength={20}
              placeholder="12F-B"
              defaultValue={known?.label ?? ''}
              error={form.errorOf('label')}
            />
            {number('area', t`Gross area`, '0.01', 'm²')}
            {number('usableArea', t`Usable area`, '0.01', 'm²')}
          </div>
        </fieldset>
      )}
      <fieldset className={styles['group']}>
        <legend>
          <Trans>What it can be used for</Trans>
        </legend>
        <Checks
          label={t`Permitted use`}
          name="uses"
          choices={USE_CODES.map((code) => ({
            value: code,
            label: words.use(code),
            checked: known?.uses?.includes(code) ?? false,
          }))}
          error={form.errorOf('uses')}
        />
        <div className={styles['pairs']}>
          {number('floorLoad', t`Floor load`, '1', 'kg/m²')}
          {number('clearHeight', t`Clear height`, '0.01', 'm')}
          {number('power', t`Power`, '0.1', 'kVA')}
          {number('passengerLift', t`Passenger lift`, '1', 'kg')}
          {number('freightLift', t`Freight lift`, '1', 'kg')}
        </div>
        <Checks
          label={t`Installations`}
          name="installed"
          choices={[
            { value: 'water', label: t`Water and drain`, checked: known?.water ?? false },
            { value: 'fume', label: t`Fume extraction`, checked: known?.fumeExtraction ?? false },
          ]}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>For what it is let</Trans>
        </legend>
        <div className={styles['pairs']}>
          {number('rent', t`Rent; empty for on request`, '0.01', t`¥ a m² and month`)}
          {number('management', t`Management`, '0.01', t`¥ a m² and month`)}
          {number('depositMonths', t`Deposit`, '0.1', t`months’ rents`)}
          {number('agencyMonths', t`Agency`, '0.1', t`months’ rents`)}
          {number('minTermMonths', t`Shortest lease`, '1', t`months`)}
          {number('rentFreeDays', t`Rent-free days`, '1')}
          <Field
            label={t`Free from; empty for on request`}
            name="freeFrom"
            type="date"
            defaultValue={known?.freeFrom ?? ''}
            error={form.errorOf('freeFrom')}
          />
        </div>
        <FeesField fees={fees} onChange={setFees} error={form.errorOf('fees')} />
        <Checks
          label={t`What a tenant has to meet`}
          name="requirements"
          choices={choices.requirements.map(({ code, text }) => ({
            value: code,
            label: text,
            checked: known?.requirements?.includes(code) ?? false,
          }))}
          error={form.errorOf('requirements')}
        />
      </fieldset>
      {form.succeeded && <Notice tone="good" title={<Trans>Saved</Trans>} />}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {button}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What was typed, as the server takes it. What the form does not show stays as it is known. */
function read(
  values: FormData,
  known: ListingForm | null,
  fees: readonly ListingFee[],
  all: boolean,
): ListingForm {
  const number = (name: string): number | null => {
    const text = typed(values, name).trim();
    return text === '' ? null : Number(text);
  };
  const textOrNull = (name: string) => (typed(values, name) === '' ? null : typed(values, name));
  const space = typed(values, 'space');
  const place =
    all || known === null
      ? {
          space: space === '' || space === 'new' ? null : space,
          newSpace:
            space !== 'new' && typed(values, 'spaceNameEn') === ''
              ? null
              : {
                  building: textOrNull('building'),
                  nameEn: typed(values, 'spaceNameEn'),
                  nameZh: typed(values, 'spaceNameZh'),
                  aboutEn: typed(values, 'spaceAboutEn'),
                  aboutZh: typed(values, 'spaceAboutZh'),
                  levelFrom: number('levelFrom'),
                  levelTo: number('levelTo'),
                  ownership: textOrNull('ownership'),
                  area: number('spaceArea'),
                },
          level: number('level'),
          label: typed(values, 'label'),
          area: number('area'),
          usableArea: number('usableArea'),
        }
      : {
          space: known.space,
          newSpace: known.newSpace,
          level: known.level,
          label: known.label,
          area: known.area,
          usableArea: known.usableArea,
        };
  const installed = ticked(values, 'installed');
  return {
    ...place,
    uses: ticked(values, 'uses'),
    floorLoad: number('floorLoad'),
    clearHeight: number('clearHeight'),
    power: number('power'),
    passengerLift: number('passengerLift'),
    freightLift: number('freightLift'),
    water: installed.includes('water'),
    fumeExtraction: installed.includes('fume'),
    rent: number('rent'),
    management: number('management'),
    rentFreeDays: number('rentFreeDays') ?? 0,
    depositMonths: number('depositMonths'),
    agencyMonths: number('agencyMonths') ?? 0,
    minTermMonths: number('minTermMonths'),
    fees: [...fees],
    requirements: ticked(values, 'requirements'),
    freeFrom: textOrNull('freeFrom'),
  };
}
