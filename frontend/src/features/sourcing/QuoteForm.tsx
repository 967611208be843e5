import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { CURRENCIES, type AskedRfq, type AskedRfqLine } from '@/lib/api/types';
import { plusDays } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { firstCurrency, isShownNext, quoteDraft, quoteLines, type QuoteDraft } from './quote';
import { QuotePhotos } from './QuotePhotos';
import { PACKAGING_CODES, QUOTED_CONDITIONS, useConditionWord, usePackagingWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Rfq.module.css';

const VALID_DAYS = 14;

interface Props {
  rfq: AskedRfq;
  onDone: (rfq: AskedRfq) => void;
}

/** A quote, line by line, begun with what the counter offers anyway. Tab goes through it, Enter sends it. */
export function QuoteForm({ rfq, onDone }: Props) {
  const { t } = useLingui();
  const [currency] = useState(() => firstCurrency(rfq));
  const [drafts, setDrafts] = useState(() =>
    rfq.lines.map((line) => quoteDraft(rfq, line, currency)),
  );
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const shown = rfq.photos.map(({ id }) => id).filter((id) => ticks[id] ?? isShownNext(rfq, id));
  const replaces = rfq.versions[0]?.version ?? 0;
  const form = useForm({
    fields: ['currency', 'validUntil', 'remark'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/supply/rfqs/{id}/quotes', {
          params: { path: { id: rfq.id } },
          body: {
            replaces,
            currency: typed(values, 'currency'),
            validUntil: typed(values, 'validUntil'),
            remark: typed(values, 'remark') || null,
            lines: quoteLines(drafts),
            photos: shown,
          },
        }),
      ),
    onDone,
  });
  const change = (lineId: string, changed: Partial<QuoteDraft>) =>
    setDrafts(drafts.map((one) => (one.lineId === lineId ? { ...one, ...changed } : one)));
  return (
    <section className={pieces['card']} aria-labelledby="quote">
      <h2 id="quote">
        {replaces === 0 ? <Trans>Your quote</Trans> : <Trans>A new version of your quote</Trans>}
      </h2>
      <Form form={form} label={t`Your quote`}>
        <div className={pieces['pair']}>
          <Select
            label={t`Currency`}
            name="currency"
            defaultValue={currency}
            error={form.errorOf('currency')}
          >
            {CURRENCIES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
          <Field
            label={t`Valid until`}
            name="validUntil"
            type="date"
            min={rfq.earliestDay}
            defaultValue={plusDays(rfq.earliestDay, VALID_DAYS)}
            required
            error={form.errorOf('validUntil')}
          />
        </div>
        <ol className={styles['rows']}>
          {rfq.lines.map((line, index) => {
            const draft = drafts[index];
            return draft === undefined ? null : (
              <li key={line.id}>
                <Row line={line} draft={draft} onChange={(changed) => change(line.id, changed)} />
              </li>
            );
          })}
        </ol>
        <TextArea
          label={t`Remark (the buyer reads it after the deadline)`}
          name="remark"
          defaultValue={rfq.versions[0]?.remark ?? ''}
          maxLength={2000}
          error={form.errorOf('remark')}
        />
        <QuotePhotos
          rfq={rfq}
          shown={shown}
          onShow={(id, show) => setTicks({ ...ticks, [id]: show })}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {replaces === 0 ? <Trans>Send the quote</Trans> : <Trans>Send the new version</Trans>}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

interface RowProps {
  line: AskedRfqLine;
  draft: QuoteDraft;
  onChange: (changed: Partial<QuoteDraft>) => void;
}

function Row({ line, draft, onChange }: RowProps) {
  const { t } = useLingui();
  const packaging = usePackagingWord();
  const condition = useConditionWord();
  const field = (
    key: Exclude<keyof QuoteDraft, 'quoted' | 'lineId'>,
    label: string,
    numeric = false,
  ) => (
    <Field
      label={label}
      value={draft[key]}
      {...(numeric && { inputMode: 'numeric' as const })}
      onChange={(event) => onChange({ [key]: event.target.value })}
    />
  );
  return (
    <fieldset className={`${styles['row']} ${styles['quoted']}`}>
      <legend className="hidden-text">{line.mpn}</legend>
      <label className={styles['named']}>
        <input
          type="checkbox"
          checked={draft.quoted}
          disabled={!line.admitted}
          onChange={({ target }) => onChange({ quoted: target.checked })}
        />
        <span className="mono">{line.mpn}</span>
        <span className={styles['small']}>
          {line.manufacturer ?? <Trans>any manufacturer</Trans>}
        </span>
        {!line.admitted && (
          <span className={styles['small']}>
            <Trans>for distributors only</Trans>
          </span>
        )}
      </label>
      {draft.quoted && (
        <>
          {line.manufacturer === null && (
            <Field
              label={t`Manufacturer`}
              hint={t`The buyer takes any: whose goods do you quote?`}
              value={draft.manufacturer}
              maxLength={120}
              required
              onChange={(event) => onChange({ manufacturer: event.target.value })}
            />
          )}
          {field('stock', t`Pieces you have`, true)}
          <Field
            label={t`Prices`}
            hint={t`From a quantity on, such as 10: 0.50, 1000: 0.42`}
            value={draft.prices}
            required
            onChange={(event) => onChange({ prices: event.target.value })}
          />
          {field('dateCode', t`Date code`)}
          {field('leadTimeDays', t`Days to dispatch`, true)}
          <details className={styles['more']}>
            <summary>
              <Trans>More terms</Trans>
            </summary>
            <div className={pieces['pair']}>
              {field('moq', t`Least order`, true)}
              {field('multiple', t`Multiple`, true)}
              <Select
                label={t`Packaging`}
                value={draft.packaging}
                onChange={(event) => onChange({ packaging: event.target.value })}
              >
                <option value="">{t`Not said`}</option>
                {PACKAGING_CODES.map((code) => (
                  <option key={code} value={code}>
                    {packaging(code)}
                  </option>
                ))}
              </Select>
              <Select
                label={t`Condition`}
                value={draft.condition}
                onChange={(event) => onChange({ condition: event.target.value })}
              >
                {QUOTED_CONDITIONS.map((code) => (
                  <option key={code} value={code}>
                    {condition(code)}
                  </option>
                ))}
              </Select>
              {field('remark', t`Remark`)}
            </div>
          </details>
        </>
      )}
    </fieldset>
  );
}
