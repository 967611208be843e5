import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { MakerspaceBudget } from '@/lib/api/types';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { budgetsQuery, ownClaimsQuery, REGISTRY } from './queries';
import { useRegistryWords } from './words';
import styles from './Registry.module.css';

/** Money that a makerspace can claim, and what it has claimed. */
export function ClaimCard({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const { data: budgets } = useQuery(budgetsQuery());
  const { data: claims } = useQuery(ownClaimsQuery(id));
  const [chosen, setChosen] = useState('');
  const budget = budgets?.items.find((one) => one.id === chosen) ?? budgets?.items[0];
  const form = useForm({
    fields: ['budget', 'period', 'amount'],
    send: (values) => {
      const amount = typed(values, 'amount').trim();
      return bodyOf(
        api.POST('/api/v1/makerspace-registry/own/{id}/claims', {
          params: { path: { id } },
          body: {
            budget: budget?.id ?? null,
            period: typed(values, 'period').trim(),
            amount: amount === '' ? null : { amount, currency: 'CNY' },
            note: null,
          },
        }),
      );
    },
    onDone: () => void client.invalidateQueries({ queryKey: REGISTRY }),
  });
  return (
    <section className={styles['card']} aria-labelledby="claims">
      <h2 id="claims">
        <Trans>Subsidies and grants</Trans>
      </h2>
      {budget === undefined ? (
        <p>
          <Trans>No budget is open at present.</Trans>
        </p>
      ) : (
        <Form form={form} label={t`Claim money`}>
          <Select
            label={t`Budget`}
            value={budget.id}
            onChange={({ target }) => setChosen(target.value)}
            error={form.errorOf('budget')}
          >
            {budgets?.items.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </Select>
          <BudgetBar budget={budget} />
          <Field
            key={budget.id}
            label={t`What for`}
            name="period"
            defaultValue={budget.purpose === 'title-subsidy' ? (budget.tier ?? '') : ''}
            hint={t`The tier, a month as 2026-10, the day of an event, or a year.`}
            error={form.errorOf('period')}
          />
          {budget.purpose !== 'title-subsidy' && (
            <Field
              label={t`Amount in CNY`}
              name="amount"
              inputMode="decimal"
              hint={t`Left empty: what one claim gets at most.`}
              error={form.errorOf('amount')}
            />
          )}
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Claim it</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
      <ul className={styles['papers']}>
        {claims?.items.map((claim) => (
          <li key={claim.id}>
            <span>
              {words.purpose(claim.purpose)}, {claim.period}
            </span>
            <Amount {...claim.amount} kind="total" />
            <Tag tone={claim.state === 'paid' ? 'green' : 'plain'}>{words.claim(claim.state)}</Tag>
            {claim.note !== '' && <span className={styles['below']}>{claim.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much of a budget is paid, claimed and left. */
export function BudgetBar({ budget }: { budget: MakerspaceBudget }) {
  const share = (part: { amount: string }) => Number(part.amount);
  return (
    <>
      <div className={styles['tally']} aria-hidden="true">
        <span style={{ flexGrow: share(budget.paid) }} />
        <span style={{ flexGrow: share(budget.claimed) }} />
        <span style={{ flexGrow: share(budget.left), background: 'transparent' }} />
      </div>
      <p className={styles['small']}>
        <Trans>
          Paid <Amount {...budget.paid} kind="total" />, claimed{' '}
          <Amount {...budget.claimed} kind="total" />, left <Amount {...budget.left} kind="total" />
        </Trans>
      </p>
    </>
  );
}
