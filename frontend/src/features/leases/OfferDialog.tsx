import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import type { Lease } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { addDays, addMonths } from './days';
import { useKeepLease } from './useKeepLease';
import pieces from '@/ui/Pieces.module.css';

const FIELDS = [
  'startsOn',
  'endsOn',
  'rentMonth',
  'managementMonth',
  'rentFreeDays',
  'depositMonths',
  'dueDay',
  'indexPercent',
  'noticeMonths',
  'validUntil',
  'words',
];

/** The terms that a landlord offers: of a lease, or of its renewal. The unit's own terms are filled in. */
export function OfferDialog({
  lease,
  renewal,
  onClose,
}: {
  lease: Lease;
  renewal: boolean;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const keep = useKeepLease(lease.id);
  const form = useForm({
    fields: FIELDS,
    send: (values) => {
      const body = {
        startsOn: typed(values, 'startsOn') || null,
        endsOn: typed(values, 'endsOn') || null,
        rentMonth: numberOf(values, 'rentMonth'),
        managementMonth: numberOf(values, 'managementMonth'),
        rentFreeDays: numberOf(values, 'rentFreeDays'),
        depositMonths: numberOf(values, 'depositMonths'),
        dueDay: numberOf(values, 'dueDay'),
        indexPercent: numberOf(values, 'indexPercent'),
        noticeMonths: numberOf(values, 'noticeMonths'),
        validUntil: typed(values, 'validUntil') || null,
        words: typed(values, 'words'),
      };
      const params = { path: { id: lease.id } };
      return bodyOf(
        renewal
          ? api.POST('/api/v1/leases/{id}/renewals', { params, body })
          : api.POST('/api/v1/leases/{id}/offers', { params, body }),
      );
    },
    onDone: (answer) => {
      keep(answer);
      onClose();
    },
  });
  const label = renewal ? t`Offer a renewal` : t`Make an offer`;
  const before = lease.offers.at(-1);
  const start = renewal && lease.endsOn !== null ? addDays(lease.endsOn, 1) : lease.wish.startOn;
  const months = renewal ? 12 : lease.wish.months;
  const listed = lease.unit.listedRent?.amount ?? '';
  return (
    <Dialog title={label} onClose={onClose} keep={form.busy}>
      {renewal && lease.endsOn !== null && (
        <p>
          <Trans>
            The lease goes on from {dayText(start)}; the deposit stays as it is. Both sign an
            addendum.
          </Trans>
        </p>
      )}
      <Form form={form} label={label}>
        <div className={pieces['pair']}>
          {!renewal && (
            <Field
              label={t`First day`}
              name="startsOn"
              type="date"
              defaultValue={before?.startsOn ?? start}
              error={form.errorOf('startsOn')}
            />
          )}
          <Field
            label={t`Last day`}
            name="endsOn"
            type="date"
            defaultValue={addDays(addMonths(start, months), -1)}
            error={form.errorOf('endsOn')}
          />
          <Field
            label={t`Valid until`}
            name="validUntil"
            type="date"
            defaultValue={addDays(new Date().toISOString().slice(0, 10), 14)}
            error={form.errorOf('validUntil')}
          />
        </div>
        <div className={pieces['pair']}>
          <Field
            label={t`Rent a month, CNY`}
            name="rentMonth"
            inputMode="decimal"
            defaultValue={before?.rentMonth.amount ?? listed}
            hint={listed === '' ? t`the listed rent is on request` : t`listed: ${listed}`}
            error={form.errorOf('rentMonth')}
          />
          <Field
            label={t`Management a month, CNY`}
            name="managementMonth"
            inputMode="decimal"
            defaultValue={before?.managementMonth.amount ?? lease.unit.listedManagement.amount}
            error={form.errorOf('managementMonth')}
          />
        </div>
        <div className={pieces['pair']}>
          {!renewal && (
            <>
              <Field
                label={t`Deposit, months' rents`}
                name="depositMonths"
                inputMode="decimal"
                defaultValue={String(before?.depositMonths ?? lease.unit.depositMonths)}
                error={form.errorOf('depositMonths')}
              />
              <Field
                label={t`Rent-free days`}
                name="rentFreeDays"
                inputMode="numeric"
                defaultValue={String(before?.rentFreeDays ?? lease.unit.rentFreeDays)}
                error={form.errorOf('rentFreeDays')}
              />
            </>
          )}
          <Field
            label={t`Due on day of the month`}
            name="dueDay"
            inputMode="numeric"
            defaultValue={String(before?.dueDay ?? 5)}
            error={form.errorOf('dueDay')}
          />
          <Field
            label={t`Rise each 12 months, %`}
            name="indexPercent"
            inputMode="decimal"
            defaultValue={String(before?.indexPercent ?? 0)}
            error={form.errorOf('indexPercent')}
          />
          <Field
            label={t`Notice, months`}
            name="noticeMonths"
            inputMode="numeric"
            defaultValue={String(before?.noticeMonths ?? 3)}
            error={form.errorOf('noticeMonths')}
          />
        </div>
        <TextArea
          label={t`What else is agreed; part of the contract`}
          name="words"
          rows={3}
          maxLength={4000}
          error={form.errorOf('words')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? <Trans>Sending …</Trans> : label}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

const numberOf = (values: FormData, name: string): number | null => {
  const text = typed(values, name).trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
