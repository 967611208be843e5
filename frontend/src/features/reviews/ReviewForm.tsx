import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { OrderDetail, OrderReview } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { OWN_KEY, orderReviewQuery, REVIEW_KEY } from './queries';
import { StarChoice } from './StarChoice';
import styles from './Reviews.module.css';

interface Props {
  order: OrderDetail;
  known: OrderReview;
  onDone: () => void;
}

type Line = OrderDetail['lines'][number];

/** How an order was: stars in all, and as much more as the buyer likes. */
export function ReviewForm({ order, known, onDone }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const lines = order.lines.filter(
    (line, index) => order.lines.findIndex(({ partId }) => partId === line.partId) === index,
  );
  const params = { path: { id: order.id } };
  const form = useForm({
    fields: ['stars', 'text'],
    check: (values) =>
      typed(values, 'stars') === '' ? { stars: t`Choose one to five stars.` } : {},
    send: (values) => {
      const body = {
        stars: starsOf(values, 'stars'),
        asDescribed: starsOf(values, 'asDescribed'),
        packing: starsOf(values, 'packing'),
        onTime: typed(values, 'onTime') === '' ? null : typed(values, 'onTime') === 'yes',
        authentic: typed(values, 'authentic') === '' ? null : typed(values, 'authentic'),
        text: typed(values, 'text'),
        items: lines
          .map(({ id }) => ({
            lineId: id,
            stars: starsOf(values, `stars-${id}`),
            text: typed(values, `text-${id}`),
          }))
          .filter(({ stars }) => stars !== null),
      };
      return bodyOf(
        known.can === 'change'
          ? api.PUT('/api/v1/orders/{id}/review', { params, body })
          : api.POST('/api/v1/orders/{id}/review', { params, body }),
      );
    },
    onDone: (answer) => {
      client.setQueryData(orderReviewQuery(order.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: OWN_KEY });
      void client.invalidateQueries({ queryKey: REVIEW_KEY });
      onDone();
    },
  });
  const { review } = known;
  return (
    <Form form={form} label={t`How was it?`}>
      <StarChoice
        label={<Trans>In all</Trans>}
        name="stars"
        initial={review?.stars ?? null}
        error={form.errorOf('stars')}
      />
      <div className={styles['pair']}>
        <StarChoice
          label={<Trans>As described</Trans>}
          name="asDescribed"
          initial={review?.asDescribed ?? null}
        />
        <StarChoice
          label={<Trans>Packing</Trans>}
          name="packing"
          initial={review?.packing ?? null}
        />
        <Choice
          label={<Trans>Did it come in time?</Trans>}
          name="onTime"
          initial={review?.onTime === true ? 'yes' : review?.onTime === false ? 'no' : ''}
          choices={[
            ['yes', t`Yes`],
            ['no', t`No`],
          ]}
        />
        <Choice
          label={<Trans>Are the parts genuine?</Trans>}
          name="authentic"
          initial={review?.authentic ?? ''}
          choices={[
            ['yes', t`Yes`],
            ['no', t`No`],
            ['cannot-tell', t`Cannot tell`],
          ]}
        />
      </div>
      <TextArea
        label={t`In your words`}
        name="text"
        rows={4}
        maxLength={2000}
        defaultValue={review?.text ?? ''}
        hint={<Trans>Everybody can read it. Your company is named in short, you are not.</Trans>}
        error={form.errorOf('text')}
      />
      {lines.length > 1 && (
        <details className={styles['single']} open={known.items.length > 0}>
          <summary>
            <Trans>Say something about single parts</Trans>
          </summary>
          {lines.map((line) => (
            <OnPart key={line.id} line={line} known={known} />
          ))}
        </details>
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          {known.can === 'change' ? <Trans>Change the review</Trans> : <Trans>Publish</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}

function starsOf(values: FormData, name: string): number | null {
  const value = typed(values, name);
  return value === '' ? null : Number(value);
}

function OnPart({ line, known }: { line: Line; known: OrderReview }) {
  const { t } = useLingui();
  const said = known.items.find(({ lineId }) => lineId === line.id);
  return (
    <div className={styles['onPart']}>
      <StarChoice
        label={<span className="mono">{line.mpn}</span>}
        name={`stars-${line.id}`}
        initial={said?.stars ?? null}
      />
      <TextArea
        label={t`About ${line.mpn}`}
        labelHidden
        name={`text-${line.id}`}
        rows={1}
        maxLength={2000}
        defaultValue={said?.text ?? ''}
      />
    </div>
  );
}

interface ChoiceProps {
  label: ReactNode;
  name: string;
  initial: string;
  choices: readonly (readonly [string, string])[];
}

function Choice({ label, name, initial, choices }: ChoiceProps) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      <div className={styles['words']}>
        {choices.map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === initial} />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
