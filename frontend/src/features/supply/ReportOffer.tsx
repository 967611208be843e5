import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import type { Offer } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { typed, useForm } from '@/ui/useForm';

/** A small flag at an offer: counterfeit or wrong goods are told to the operators. */
export function ReportOffer({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const name = offer.supplier.name;
  return (
    <>
      <Button
        look="quiet"
        shape="square"
        aria-label={t`Report the offer of ${name}`}
        title={t`Report this offer`}
        onClick={() => setOpen(true)}
      >
        <Icon name="warning" size={16} />
      </Button>
      {open && (
        <Dialog title={<Trans>Report this offer</Trans>} onClose={() => setOpen(false)}>
          <Inside offer={offer} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function Inside({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const form = useForm({
    fields: ['kind', 'text'],
    send: (values) =>
      done(
        api.POST('/api/v1/offers/{id}/reports', {
          params: { path: { id: offer.id } },
          body: { kind: typed(values, 'kind'), text: typed(values, 'text') },
        }),
      ),
  });
  if (me === null) {
    return (
      <p>
        <Trans>
          <Link to="/sign-in">Sign in</Link> to report an offer: operators may have to ask you.
        </Trans>
      </p>
    );
  }
  if (form.succeeded) {
    return (
      <>
        <p role="status">
          <Trans>
            Thank you. An operator looks at the offer; if you are right it goes off sale.
          </Trans>
        </p>
        <Button look="primary" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </>
    );
  }
  return (
    <Form form={form}>
      <Select label={t`What is wrong`} name="kind">
        <option value="counterfeit">{t`Counterfeit or remarked`}</option>
        <option value="wrong-part">{t`Another part than named`}</option>
        <option value="wrong-condition">{t`Not in the condition named`}</option>
        <option value="wrong-price">{t`Wrong price or stock`}</option>
        <option value="other">{t`Something else`}</option>
      </Select>
      <Field
        label={t`What you saw, and how you know`}
        name="text"
        required
        minLength={10}
        maxLength={2000}
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send the report</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
