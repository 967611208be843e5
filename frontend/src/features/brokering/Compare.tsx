import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { OperatedRequest } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Table, type Column } from '@/ui/Table';
import { typed, useForm } from '@/ui/useForm';
import type { OperatedBid } from './types';
import { useStandingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  data: OperatedRequest;
  onDone: (answer: OperatedRequest) => void;
}

/** The opened bids side by side; one of them becomes the offer. */
export function Compare({ data, onDone }: Props) {
  const { t } = useLingui();
  const standing = useStandingWord();
  const open = data.request.can.includes('offer');
  const [chosen, setChosen] = useState<string | null>(data.bids[0]?.id ?? null);
  const columns: Column<OperatedBid>[] = [
    {
      key: 'provider',
      header: t`Provider`,
      wide: true,
      cell: ({ id, provider, finishedJobs }) => (
        <label className={styles['choice']}>
          {open && (
            <input type="radio" name="bid" checked={chosen === id} onChange={() => setChosen(id)} />
          )}
          <span>
            <strong>{provider.name}</strong>
            <span className={pieces['tiny']}>
              {standing(provider.state)} ·{' '}
              <Plural value={finishedJobs} one="# finished job" other="# finished jobs" />
            </span>
          </span>
        </label>
      ),
    },
    {
      key: 'price',
      header: t`Price`,
      align: 'end',
      nowrap: true,
      cell: ({ price }) => <Amount {...price} kind="total" strong />,
    },
    {
      key: 'days',
      header: t`Time`,
      cell: ({ workingDays }) => (
        <Plural value={workingDays} one="# working day" other="# working days" />
      ),
    },
    { key: 'valid', header: t`Valid until`, cell: ({ validUntil }) => dayText(validUntil) },
    {
      key: 'terms',
      header: t`Terms and stages`,
      cell: ({ terms, stages }) => (
        <>
          {terms === null && stages.length === 0 && '–'}
          {terms !== null && <span className={styles['brief']}>{terms}</span>}
          {stages.length > 0 && (
            <ol className={styles['stages']}>
              {stages.map((stage, index) => (
                <li key={index}>
                  {stage.title} <Amount {...stage.price} kind="total" />
                </li>
              ))}
            </ol>
          )}
        </>
      ),
    },
  ];
  return (
    <section className={pieces['card']} aria-labelledby="bids">
      <h2 id="bids">
        <Trans>Bids, opened together</Trans>
      </h2>
      <Table caption={t`Bids`} columns={columns} rows={data.bids} rowKey={({ id }) => id} />
      {open && chosen !== null && <OfferForm data={data} bid={chosen} onDone={onDone} />}
    </section>
  );
}

function OfferForm({ data, bid, onDone }: Props & { bid: string }) {
  const { t } = useLingui();
  const [percent, setPercent] = useState(data.commission);
  const price = data.bids.find(({ id }) => id === bid)?.price;
  const form = useForm({
    fields: ['bidId', 'commission', 'note'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/requests/{id}/offers', {
          params: { path: { id: data.request.id } },
          body: { bidId: bid, commission: percent, note: typed(values, 'note') || null },
        }),
      ),
    onDone,
  });
  const total = price === undefined ? NaN : Number(price.amount) * (1 + Number(percent) / 100);
  return (
    <Form form={form} label={t`Make an offer`}>
      <Field
        label={t`Commission, percent of the bid; the maker sees it`}
        name="commission"
        inputMode="decimal"
        value={percent}
        error={form.errorOf('commission')}
        onChange={({ target }) => setPercent(target.value)}
      />
      <TextArea
        label={t`Why this one, for the maker`}
        name="note"
        maxLength={2000}
        error={form.errorOf('note')}
      />
      {price !== undefined && Number.isFinite(total) && (
        <p>
          <Trans>The maker pays</Trans>{' '}
          <Amount amount={total.toFixed(2)} currency={price.currency} kind="total" strong />
        </p>
      )}
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Make the offer</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
