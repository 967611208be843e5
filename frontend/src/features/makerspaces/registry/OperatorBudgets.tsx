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
import { NewBudget } from './NewBudget';
import { OperatorTabs } from './OperatorTabs';
import { budgetsQuery, claimsQuery, REGISTRY } from './queries';
import { useRegistryWords } from './words';
import styles from './Registry.module.css';

const STATES = ['claimed', 'paid', 'refused', 'clawed-back'];

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
