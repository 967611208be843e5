import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import { may, useMe } from '@/lib/api/session';
import type { Handover, Lease } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { typed, useForm } from '@/ui/useForm';
import { FileList } from './FileList';
import { handoversQuery, LEASES_KEY } from './queries';
import { useLeaseWords } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

type Occasion = 'start' | 'end';
const METERS = 3;

/** How the unit was handed over: meters, keys, defects and photos, signed by both. */
export function HandoverCard({ lease }: { lease: Lease }) {
  const { data } = useQuery(handoversQuery(lease.id));
  const open = lease.actions.includes('hand-over');
  const [asked, setAsked] = useState<{ what: 'write' | 'sign'; occasion: Occasion } | null>(null);
  if (data === undefined || (!open && data.items.length === 0)) return null;
  const of = (occasion: Occasion) => data.items.find((one) => one.occasion === occasion);
  return (
    <section className={styles['card']} aria-labelledby="handover">
      <h2 id="handover">
        <Trans>Hand-over</Trans>
      </h2>
      {(['start', 'end'] as const).map((occasion) => (
        <OneRecord
          key={occasion}
          lease={lease}
          occasion={occasion}
          record={of(occasion)}
          open={open}
          onAsk={(what) => setAsked({ what, occasion })}
        />
      ))}
      {asked?.what === 'write' && (
        <WriteDialog
          lease={lease}
          occasion={asked.occasion}
          before={of(asked.occasion)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'sign' && (
        <SignDialog
          lease={lease}
          occasion={asked.occasion}
          hash={of(asked.occasion)?.hash ?? ''}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

interface RecordProps {
  lease: Lease;
  occasion: Occasion;
  record: Handover | undefined;
  open: boolean;
  onAsk: (what: 'write' | 'sign') => void;
}

function OneRecord({ lease, occasion, record, open, onAsk }: RecordProps) {
  const { t } = useLingui();
  const words = useLeaseWords();
  const me = useMe();
  const mine = lease.side === 'tenant' ? record?.tenant : record?.landlord;
  const done = record?.tenant != null && record.landlord !== null;
  const title = occasion === 'start' ? t`At the start` : t`At the end`;
  return (
    <div className={pieces['stack']}>
      <h3>{title}</h3>
      {record === undefined ? (
        <p>
          <Trans>Nothing is written down yet.</Trans>
        </p>
      ) : (
        <dl className={styles['facts']}>
          {record.meters.map(({ name, reading, unit }) => (
            <div key={name} className={styles['group']}>
              <dt>{name}</dt>
              <dd>
                {reading} {unit}
              </dd>
            </div>
          ))}
          <dt>{t`Keys`}</dt>
          <dd>
            <Plural value={record.keys} one="# key" other="# keys" />
          </dd>
          <dt>{t`Defects`}</dt>
          <dd className={pieces['said']}>{record.defects === '' ? t`none` : record.defects}</dd>
          {(['landlord', 'tenant'] as const).map((side) => (
            <div key={side} className={styles['group']}>
              <dt>{words.side(side)}</dt>
              <dd>
                {record[side] === null ? (
                  <Trans>not signed yet</Trans>
                ) : (
                  <>
                    <Icon name="check" size={14} /> {record[side].name}, {timeText(record[side].at)}
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <FileList lease={lease} purpose={`handover-${occasion}`} />
      {open && !done && (
        <div className={pieces['buttons']}>
          <Button onClick={() => onAsk('write')}>
            {record === undefined ? <Trans>Write it down</Trans> : <Trans>Change it</Trans>}
            <span className="hidden-text">: {title}</span>
          </Button>
          {record !== undefined && mine === null && me != null && may(me, 'sign') && (
            <Button look="primary" onClick={() => onAsk('sign')}>
              <Trans>Sign</Trans>
              <span className="hidden-text">: {title}</span>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface DialogProps {
  lease: Lease;
  occasion: Occasion;
  onClose: () => void;
}

function WriteDialog({
  lease,
  occasion,
  before,
  onClose,
}: DialogProps & { before: Handover | undefined }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['meters', 'defects', 'keys'],
    send: async (values) => {
      for (const one of values.getAll('files')) {
        if (one instanceof File && one.size > 0) {
          await sendFile(`/api/v1/leases/${lease.id}/files?purpose=handover-${occasion}`, one);
        }
      }
      const meters = Array.from({ length: METERS }, (_, index) => ({
        name: typed(values, `name${index}`).trim(),
        reading: Number(typed(values, `reading${index}`)),
        unit: typed(values, `unit${index}`).trim(),
      })).filter(({ name }) => name !== '');
      return bodyOf(
        api.PUT('/api/v1/leases/{id}/handovers/{occasion}', {
          params: { path: { id: lease.id, occasion } },
          body: { meters, defects: typed(values, 'defects'), keys: Number(typed(values, 'keys')) },
        }),
      );
    },
    onDone: (answer) => {
      client.setQueryData(handoversQuery(lease.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: LEASES_KEY });
      onClose();
    },
  });
  const title = t`Write down the hand-over`;
  const proposed = [t`Electricity`, t`Water`, ''];
  const units = ['kWh', 'm³', ''];
  return (
    <Dialog title={title} onClose={onClose} keep={form.busy}>
      {before !== undefined && (
        <p>
          <Trans>Signatures of what was written before are gone when you change it.</Trans>
        </p>
      )}
      <Form form={form} label={title}>
        {Array.from({ length: METERS }, (_, index) => {
          const meter = before?.meters[index];
          return (
            <div key={index} className={styles['meter']}>
              <Field
                label={t`Meter`}
                name={`name${index}`}
                maxLength={60}
                defaultValue={meter?.name ?? proposed[index]}
              />
              <Field
                label={t`Reading`}
                name={`reading${index}`}
                inputMode="decimal"
                defaultValue={meter === undefined ? '0' : String(meter.reading)}
              />
              <Field
                label={t`In`}
                name={`unit${index}`}
                maxLength={12}
                defaultValue={meter?.unit ?? units[index]}
              />
            </div>
          );
        })}
        <Field
          label={t`Keys and cards`}
          name="keys"
          inputMode="numeric"
          defaultValue={String(before?.keys ?? 1)}
          error={form.errorOf('keys')}
        />
        <TextArea
          label={t`Defects`}
          name="defects"
          rows={3}
          maxLength={4000}
          defaultValue={before?.defects ?? ''}
          error={form.errorOf('defects')}
        />
        <Field
          label={t`Photos`}
          name="files"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : <Trans>Keep the record</Trans>}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function SignDialog({ lease, occasion, hash, onClose }: DialogProps & { hash: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['name', 'hash'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/leases/{id}/handovers/{occasion}/signatures', {
          params: { path: { id: lease.id, occasion } },
          body: { hash, name: typed(values, 'name') },
        }),
      ),
    onDone: (answer) => {
      client.setQueryData(handoversQuery(lease.id).queryKey, answer);
      void client.invalidateQueries({ queryKey: LEASES_KEY });
      onClose();
    },
  });
  const title = t`Sign the record`;
  return (
    <Dialog title={title} onClose={onClose} keep={form.busy}>
      <p>
        <Trans>When both have signed it, it cannot be changed any more.</Trans>
      </p>
      <Form form={form} label={title}>
        <Field
          label={t`Your full name`}
          name="name"
          autoComplete="name"
          maxLength={100}
          required
          error={form.errorOf('name')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Sign</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
