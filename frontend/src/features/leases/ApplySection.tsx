import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import { may, useMe } from '@/lib/api/session';
import type { UnitLeasing } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { LEASES_KEY, leasingQuery } from './queries';
import { useUseWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

/** The way from a unit to its lease: whether it can be leased here, when it is free, and the application. */
export function ApplySection({ unit }: { unit: string }) {
  const { data } = useQuery(leasingQuery(unit));
  const me = useMe();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [asked, setAsked] = useState(false);
  if (data?.leasable !== true || me === undefined) return null;
  return (
    <section className={`${styles['card']} ${styles['now']}`} aria-labelledby="lease">
      <h2 id="lease">
        <Trans>Lease this unit</Trans>
      </h2>
      <p>
        <Trans>
          Apply here: the owner answers with an offer, both sign the contract online, and Virtual
          HQB holds the deposit until it is settled.
        </Trans>{' '}
        <Plural
          value={data.minTermMonths}
          one="The shortest lease is # month."
          other="The shortest lease is # months."
        />
      </p>
      {data.taken.length > 0 && (
        <p>
          <Trans>Leased already:</Trans>{' '}
          {data.taken.map(({ from, to }) => `${dayText(from)} – ${dayText(to)}`).join(', ')}
        </p>
      )}
      <div className={pieces['buttons']}>
        {me === null ? (
          <Link to="/sign-in" search={{ next: address }} className={buttonClass('primary')}>
            <Trans>Sign in to apply</Trans>
          </Link>
        ) : (
          may(me, 'buy') && (
            <Button look="primary" onClick={() => setAsked(true)}>
              <Trans>Apply for this unit</Trans>
            </Button>
          )
        )}
      </div>
      {asked && <ApplyDialog leasing={data} onClose={() => setAsked(false)} />}
    </section>
  );
}

function ApplyDialog({ leasing, onClose }: { leasing: UnitLeasing; onClose: () => void }) {
  const { t } = useLingui();
  const use = useUseWord();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    fields: ['startOn', 'months', 'use', 'headcount', 'words'],
    send: async (values) => {
      const lease = await bodyOf(
        api.POST('/api/v1/leases', {
          body: {
            unitId: leasing.unitId,
            startOn: typed(values, 'startOn') || null,
            months: numberOf(values, 'months'),
            use: typed(values, 'use'),
            headcount: numberOf(values, 'headcount'),
            words: typed(values, 'words'),
          },
        }),
      );
      // The application is there by now: a document that fails can be sent again on its page.
      for (const one of values.getAll('files')) {
        if (one instanceof File && one.size > 0) {
          await sendFile(`/api/v1/leases/${lease.id}/files`, one).catch(() => null);
        }
      }
      return lease;
    },
    onDone: ({ id }) => {
      void client.invalidateQueries({ queryKey: LEASES_KEY });
      void navigate({ to: '/leases/$id', params: { id } });
    },
  });
  const label = t`Apply for this unit`;
  return (
    <Dialog title={label} onClose={onClose} keep={form.busy}>
      <Form form={form} label={label}>
        <div className={pieces['pair']}>
          <Field
            label={t`First day`}
            name="startOn"
            type="date"
            required
            error={form.errorOf('startOn')}
          />
          <Field
            label={t`Months`}
            name="months"
            inputMode="numeric"
            defaultValue={String(Math.max(12, leasing.minTermMonths))}
            required
            error={form.errorOf('months')}
          />
          <Field
            label={t`People who will work there`}
            name="headcount"
            inputMode="numeric"
            required
            error={form.errorOf('headcount')}
          />
        </div>
        <Select label={t`Use`} name="use" error={form.errorOf('use')}>
          {leasing.uses.map((code) => (
            <option key={code} value={code}>
              {use(code)}
            </option>
          ))}
        </Select>
        <TextArea
          label={t`What you make and what you need`}
          name="words"
          rows={4}
          maxLength={4000}
          error={form.errorOf('words')}
        />
        <Field
          label={t`Documents`}
          name="files"
          type="file"
          multiple
          accept="application/pdf,image/jpeg,image/png,image/webp"
          hint={t`Business licence and the like; the owner and operators see them, nobody else`}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : <Trans>Send the application</Trans>}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

const numberOf = (values: FormData, name: string): number | null => {
  const text = typed(values, name).trim();
  return /^\d+$/.test(text) ? Number(text) : null;
};
