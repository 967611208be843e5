import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { typed, useForm } from '@/ui/useForm';
import { FAULTS, useFaultWord } from './words';
import styles from './Reviews.module.css';

/** Tells an operator that something is wrong with a review. */
export function ReportReview({ id, reviewer }: { id: string; reviewer: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['report']}>
      <Button
        look="quiet"
        shape="small"
        aria-label={t`Report the review by ${reviewer}`}
        onClick={() => setOpen(true)}
      >
        <Icon name="warning" size={14} />
        <Trans>Report</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Report this review</Trans>} onClose={() => setOpen(false)}>
          <Inside id={id} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}

function Inside({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const word = useFaultWord();
  const form = useForm({
    fields: ['kind', 'text'],
    send: (values) =>
      done(
        api.POST('/api/v1/reviews/{id}/reports', {
          params: { path: { id } },
          body: { kind: typed(values, 'kind'), text: typed(values, 'text') },
        }),
      ),
  });
  if (me === null) {
    return (
      <p>
        <Trans>
          <Link to="/sign-in">Sign in</Link> to report a review: operators may have to ask you.
        </Trans>
      </p>
    );
  }
  if (form.succeeded) {
    return (
      <>
        <p role="status">
          <Trans>Thank you. An operator looks at the review.</Trans>
        </p>
        <Button look="primary" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </>
    );
  }
  return (
    <Form form={form} label={t`Report this review`}>
      <p>
        <Trans>A bad verdict alone is no reason: buyers may be unhappy.</Trans>
      </p>
      <Select label={t`What is wrong`} name="kind" error={form.errorOf('kind')}>
        {FAULTS.map((fault) => (
          <option key={fault} value={fault}>
            {word(fault)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t`In your words, if you like`}
        name="text"
        maxLength={2000}
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
