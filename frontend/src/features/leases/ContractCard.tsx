import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease, LeaseContract } from '@/lib/api/types';
import { bytesText, timeText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { typed, useForm } from '@/ui/useForm';
import { useKeepLease } from './useKeepLease';
import { useLeaseWords } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

/** A contract to read and to sign, with its hash and with who has signed. */
export function ContractCard({ lease, contract }: { lease: Lease; contract: LeaseContract }) {
  const words = useLeaseWords();
  const [asked, setAsked] = useState(false);
  const id = `contract-${contract.id}`;
  const base = `/api/v1/leases/${lease.id}/contracts/${contract.id}`;
  return (
    <section
      className={`${styles['card']} ${contract.toSign ? styles['now'] : ''}`}
      aria-labelledby={id}
    >
      <h2 id={id}>
        {contract.kind === 'addendum' ? <Trans>Addendum</Trans> : <Trans>Contract</Trans>}
      </h2>
      <p>
        <Trans>In Chinese and English; the Chinese text prevails.</Trans>
      </p>
      <div className={pieces['buttons']}>
        <a href={`${base}/file`} download className={buttonClass('plain')}>
          <Icon name="download" size={16} /> <Trans>Read the PDF</Trans>{' '}
          <span className={pieces['tiny']}>{bytesText(contract.bytes)}</span>
        </a>
        {contract.recordHash !== null && (
          <a href={`${base}/record`} download className={buttonClass('plain')}>
            <Icon name="download" size={16} /> <Trans>Record of signatures</Trans>
          </a>
        )}
        {contract.toSign && (
          <Button look="primary" onClick={() => setAsked(true)}>
            <Trans>Sign</Trans>
          </Button>
        )}
      </div>
      <dl className={styles['facts']}>
        <dt>SHA-256</dt>
        <dd className={`mono ${styles['hash']}`}>{contract.hash}</dd>
        {contract.signatures.map(({ side, name, at }) => (
          <div key={side} className={styles['group']}>
            <dt>{words.side(side)}</dt>
            <dd>
              <Icon name="check" size={14} /> {name}, {timeText(at)}
            </dd>
          </div>
        ))}
      </dl>
      {asked && <SignDialog lease={lease} contract={contract} onClose={() => setAsked(false)} />}
    </section>
  );
}

function SignDialog({
  lease,
  contract,
  onClose,
}: {
  lease: Lease;
  contract: LeaseContract;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const keep = useKeepLease(lease.id);
  const form = useForm({
    fields: ['name', 'password', 'hash'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/signatures', {
          params: { path: { id: lease.id } },
          body: {
            contractId: contract.id,
            hash: contract.hash,
            name: typed(values, 'name'),
            password: typed(values, 'password'),
          },
        }),
      ),
    onDone: (answer) => {
      keep(answer);
      onClose();
    },
  });
  const title = t`Sign the contract`;
  return (
    <Dialog title={title} onClose={onClose} keep={form.busy}>
      <p>
        <Trans>
          You sign exactly the file with this SHA-256. Who signed, when, and from which network
          address is recorded; it cannot be changed afterwards.
        </Trans>
      </p>
      <p className={`mono ${styles['hash']}`}>{contract.hash}</p>
      <Form form={form} label={title}>
        <Field
          label={t`Your full name`}
          name="name"
          autoComplete="name"
          maxLength={100}
          required
          error={form.errorOf('name')}
        />
        <PasswordField
          label={t`Your password`}
          name="password"
          autoComplete="current-password"
          error={form.errorOf('password')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Signing …</Trans> : <Trans>Sign bindingly</Trans>}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
