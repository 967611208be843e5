import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease, LeaseRent } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { LEASES_KEY } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

interface Props {
  lease: Lease;
  rent: LeaseRent;
}

/** What becomes of the deposit after the end: the landlord's claims, the tenant's answer, the operator's decision. */
export function SettlementCard({ lease, rent }: Props) {
  const { settlement } = rent;
  const deed = ['propose', 'agree', 'decide'].find((one) => lease.actions.includes(one));
  if (settlement === null && deed === undefined) return null;
  return (
    <section
      className={`${styles['card']} ${deed === undefined ? '' : styles['now']}`}
      aria-labelledby="settlement"
    >
      <h2 id="settlement">
        <Trans>Settlement of the deposit</Trans>
      </h2>
      {settlement !== null && <Claims rent={rent} />}
      {settlement?.dispute != null && (
        <p className={pieces['said']}>
          <Trans>The tenant disagrees: {settlement.dispute}</Trans>
        </p>
      )}
      {settlement?.decision != null && (
        <p className={pieces['said']}>
          <Trans>Decided: {settlement.decision}</Trans>
        </p>
      )}
      {settlement?.refunded != null && settlement.kept !== null && (
        <p>
          <Trans>
            Back to the tenant: <Amount {...settlement.refunded} kind="total" strong />, to the
            landlord: <Amount {...settlement.kept} kind="total" strong />
          </Trans>
        </p>
      )}
      {deed === 'propose' && settlement === null && <Propose lease={lease} rent={rent} />}
      {deed === 'agree' && <Answer lease={lease} />}
      {deed === 'decide' && <Decide lease={lease} rent={rent} />}
      {lease.actsAt !== null && settlement?.settledAt == null && deed !== 'decide' && (
        <p className={pieces['tiny']}>
          <Trans>Without a word it is settled as it stands on {timeText(lease.actsAt)}.</Trans>
        </p>
      )}
    </section>
  );
}

function Claims({ rent }: { rent: LeaseRent }) {
  const claims = rent.settlement?.deductions ?? [];
  if (claims.length === 0)
    return (
      <p>
        <Trans>Nothing is kept: all of it goes back.</Trans>
      </p>
    );
  return (
    <ul className={styles['list']}>
      {claims.map(({ reason, amount, decided }, index) => (
        <li key={`${index}${reason}`}>
          {reason}: <Amount {...amount} kind="total" strong />
          {decided !== null && (
            <>
              {' → '}
              <Amount {...decided} kind="total" strong />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Has everything of leases asked for again. */
function useRenewed() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: LEASES_KEY });
}

function Propose({ lease, rent }: Props) {
  const { t } = useLingui();
  const renewed = useRenewed();
  const [rows, setRows] = useState(0);
  const form = useForm({
    fields: ['deductions'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/settlement', {
          params: { path: { id: lease.id } },
          body: {
            deductions: Array.from({ length: rows }, (_, index) => ({
              reason: typed(values, `reason${index}`),
              amount: Number(typed(values, `amount${index}`)),
            })),
          },
        }),
      ),
    onDone: renewed,
  });
  return (
    <Form form={form} label={t`What to keep of the deposit`}>
      <p>
        {rent.deposit !== null && (
          <Trans>
            The deposit is <Amount {...rent.deposit.amount} kind="total" />. Say what you keep of
            it, and why; the rest goes back.
          </Trans>
        )}
      </p>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={pieces['pair']}>
          <Field label={t`Reason`} name={`reason${index}`} maxLength={500} required />
          <Field label={t`Amount, CNY`} name={`amount${index}`} inputMode="decimal" required />
        </div>
      ))}
      {form.errorOf('deductions') !== null && <p role="alert">{form.errorOf('deductions')}</p>}
      <FormActions>
        <Button onClick={() => setRows(rows + 1)}>
          <Trans>Add a deduction</Trans>
        </Button>
        <Button type="submit" look="primary" disabled={form.busy}>
          {rows === 0 ? <Trans>Give all of it back</Trans> : <Trans>Propose this</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}

function Answer({ lease }: { lease: Lease }) {
  const { t } = useLingui();
  const renewed = useRenewed();
  const form = useForm({
    fields: ['text'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/settlement/answer', {
          params: { path: { id: lease.id } },
          body: { agree: typed(values, 'agree') === 'yes', text: typed(values, 'text') || null },
        }),
      ),
    onDone: renewed,
  });
  return (
    <Form form={form} label={t`Your answer`}>
      <TextArea
        label={t`Why you disagree, if you do`}
        name="text"
        rows={3}
        maxLength={4000}
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" name="agree" value="no" disabled={form.busy}>
          <Trans>Disagree: an operator decides</Trans>
        </Button>
        <Button type="submit" name="agree" value="yes" look="primary" disabled={form.busy}>
          <Trans>Agree</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Decide({ lease, rent }: Props) {
  const { t } = useLingui();
  const renewed = useRenewed();
  const claims = rent.settlement?.deductions ?? [];
  const form = useForm({
    fields: ['text', 'kept'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/operations/leases/{id}/settlement', {
          params: { path: { id: lease.id } },
          body: {
            kept: claims.map((_, index) => Number(typed(values, `kept${index}`))),
            text: typed(values, 'text'),
          },
        }),
      ),
    onDone: renewed,
  });
  return (
    <Form form={form} label={t`Decide the dispute`}>
      {claims.map(({ reason, amount }, index) => (
        <Field
          key={`${index}${reason}`}
          label={t`Kept for “${reason}”, CNY`}
          name={`kept${index}`}
          inputMode="decimal"
          defaultValue={amount.amount}
          error={index === 0 ? form.errorOf('kept') : null}
        />
      ))}
      <TextArea
        label={t`Why`}
        name="text"
        rows={3}
        maxLength={4000}
        required
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Decide</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
