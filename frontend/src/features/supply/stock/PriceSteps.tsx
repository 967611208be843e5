import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import type { StepText } from './offerChange';
import styles from './Offer.module.css';

const MOST = 20;

interface Props {
  steps: readonly StepText[];
  onChange: (steps: readonly StepText[]) => void;
  error: string | null;
}

/** The price list of an offer, a row a step. */
export function PriceSteps({ steps, onChange, error }: Props) {
  const { t } = useLingui();
  const id = useId();
  const put = (key: number, change: Partial<StepText>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...change } : step)));
  const next = Math.max(0, ...steps.map(({ key }) => key)) + 1;
  return (
    <fieldset
      className={styles['steps']}
      aria-describedby={error === null ? undefined : id}
      {...(error !== null && { 'data-invalid': '' })}
    >
      <legend>
        <Trans>Price breaks</Trans>
      </legend>
      {steps.map((step, at) => (
        <div key={step.key} className={styles['step']}>
          <Field
            label={t`From pieces`}
            labelHidden={at > 0}
            aria-label={t`Price break ${numberText(at + 1)}, from pieces`}
            inputMode="numeric"
            value={step.from}
            onChange={(event) => put(step.key, { from: event.target.value.trim() })}
          />
          <Field
            label={t`Unit price`}
            labelHidden={at > 0}
            aria-label={t`Price break ${numberText(at + 1)}, unit price`}
            inputMode="decimal"
            value={step.unitPrice}
            onChange={(event) => put(step.key, { unitPrice: event.target.value.trim() })}
          />
          <Button
            shape="square"
            look="quiet"
            disabled={steps.length === 1}
            aria-label={t`Remove price break ${numberText(at + 1)}`}
            onClick={() => onChange(steps.filter(({ key }) => key !== step.key))}
          >
            <Icon name="close" size={16} />
          </Button>
        </div>
      ))}
      {error !== null && (
        <p id={id} className={styles['fault']} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button
          shape="small"
          disabled={steps.length >= MOST}
          onClick={() => onChange([...steps, { key: next, from: '', unitPrice: '' }])}
        >
          <Icon name="plus" size={16} />
          <Trans>Add a price break</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
