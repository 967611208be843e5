import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { MakerspaceClaim } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { BudgetBar } from './ClaimCard';
import { OperatorTabs } from './OperatorTabs';
import { budgetsQuery, claimsQuery, REGISTRY } from './queries';
import { TIERS, useRegistryWords } from './words';
import styles from './Registry.module.css';

const STATES = ['claimed', 'paid', 'refused', 'clawed-back'];
const PURPOSES = ['title-subsidy', 'rent-subsidy', 'event-grant', 'voucher-grant'];

/** Budgets for makerspaces, and claims to decide. */
export function OperatorBudgets() {
  const { t } = useLingui();
  const words = useRegistryWords();
  const { data: budgets } = useQuery(budgetsQuery());
  const [state, setState] = useState('claimed');
  const claims = useInfiniteQuery(claimsQuery(state));
  return (
    <div className={styles['part']}>
      <OperatorTabs />
      <h2>
        <Trans>Claims</Trans>
      </h2>
      <Select label={t`State`} value={state} onChange={({ target }) => setState(target.value)}>
        {STATES.map((one) => (
          <option key={one} value={one}>
            {words.claim(one)}
          </option>
        ))}
      </Select>
      <PagedList
        list={claims}
        empty={<EmptyState icon="check" title={<Trans>No claim waits here</Trans>} />}
      >
        {(items) => (
          <ul className={styles['cards']}>
            {items.map((one) => (
              <li key={one.id} className={styles['card']}>
                <Decide one={one} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      <h2>
        <Trans>Budgets</Trans>
      </h2>
      <ul className={styles['cards']}>
        {budgets?.items.map((one) => (
          <li key={one.id} className={styles['card']}>
            <h3>{one.name}</h3>
            <p className={styles['small']}>
              {words.purpose(one.purpose)}
              {one.tier !== null && ` · ${words.tier(one.tier)}`} · {dayText(one.validFrom)}–
              {dayText(one.validTo)}
            </p>
            <BudgetBar budget={one} />
          </li>
        ))}
      </ul>
      <NewBudget />
    </div>
  );
}

function Decide({ one }: { one: MakerspaceClaim }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const form = useForm({
    fields: ['reference', 'note'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-claims/{id}/decision', {
          params: { path: { id: one.id } },
          body: {
            state: typed(values, 'state'),
            reference: typed(values, 'reference'),
            note: typed(values, 'note'),
          },
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <>
      <h3>{one.spaceName}</h3>
      <p>
        {words.purpose(one.purpose)}, {one.period}: <Amount {...one.amount} kind="total" strong />{' '}
        <Tag>{words.claim(one.state)}</Tag>
      </p>
      {one.note !== '' && <p>{one.note}</p>}
      {(one.state === 'claimed' || one.state === 'paid') && (
        <Form form={form} label={t`Decide about the claim of ${one.spaceName}`}>
          {one.state === 'claimed' && (
            <Field
              label={t`Reference of the transfer`}
              name="reference"
              maxLength={80}
              error={form.errorOf('reference')}
            />
          )}
          <Field label={t`Note`} name="note" maxLength={2000} error={form.errorOf('note')} />
          <FormActions>
            {one.state === 'claimed' ? (
              <>
                <Button type="submit" name="state" value="paid" look="primary" disabled={form.busy}>
                  <Trans>It is paid</Trans>
                </Button>
                <Button
                  type="submit"
                  name="state"
                  value="refused"
                  look="danger"
                  disabled={form.busy}
                >
                  <Trans>Refuse the claim</Trans>
                </Button>
              </>
            ) : (
              <Button
                type="submit"
                name="state"
                value="clawed-back"
                look="danger"
                disabled={form.busy}
              >
                <Trans>Claw it back</Trans>
              </Button>
            )}
          </FormActions>
        </Form>
      )}
    </>
  );
}

const FIELDS = [
  'purpose',
  'nameEn',
  'nameZh',
  'tier',
  'amount',
  'perClaim',
  'validFrom',
  'validTo',
];

function NewBudget() {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const form = useForm({
    fields: FIELDS,
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/makerspace-budgets', {
          body: {
            purpose: typed(values, 'purpose'),
            nameEn: typed(values, 'nameEn'),
            nameZh: typed(values, 'nameZh'),
            tier: typed(values, 'tier') === '' ? null : typed(values, 'tier'),
            amount: { amount: typed(values, 'amount').trim(), currency: 'CNY' },
            perClaim: { amount: typed(values, 'perClaim').trim(), currency: 'CNY' },
            validFrom: typed(values, 'validFrom'),
            validTo: typed(values, 'validTo'),
          },
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: REGISTRY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="new-budget">
      <h3 id="new-budget">
        <Trans>Make a budget</Trans>
      </h3>
      <Form form={form} label={t`Make a budget`}>
        <div className={styles['fields']}>
          <Select label={t`What for`} name="purpose" error={form.errorOf('purpose')}>
            {PURPOSES.map((one) => (
              <option key={one} value={one}>
                {words.purpose(one)}
              </option>
            ))}
          </Select>
          <Select label={t`For the title`} name="tier" error={form.errorOf('tier')}>
            <option value="">{t`any`}</option>
            {TIERS.map((one) => (
              <option key={one} value={one}>
                {words.tier(one)}
              </option>
            ))}
          </Select>
          <Field
            label={t`Name in English`}
            name="nameEn"
            maxLength={120}
            required
            error={form.errorOf('nameEn')}
          />
          <Field
            label={t`Name in Chinese`}
            name="nameZh"
            maxLength={120}
            lang="zh-CN"
            required
            error={form.errorOf('nameZh')}
          />
          <Field
            label={t`Budget in CNY`}
            name="amount"
            inputMode="decimal"
            required
            error={form.errorOf('amount')}
          />
          <Field
            label={t`Most for one claim, CNY`}
            name="perClaim"
            inputMode="decimal"
            required
            error={form.errorOf('perClaim')}
          />
          <Field
            label={t`First day`}
            name="validFrom"
            type="date"
            required
            error={form.errorOf('validFrom')}
          />
          <Field
            label={t`Last day`}
            name="validTo"
            type="date"
            required
            error={form.errorOf('validTo')}
          />
        </div>
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Make it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
