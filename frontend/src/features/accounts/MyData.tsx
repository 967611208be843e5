import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import { renewSession } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { PasswordField } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import { typed, useForm } from '@/ui/useForm';
import { useTypedChecks } from './checks';
import { useWrongPassword } from './useWrongPassword';

/** All that is kept about the person, as a file; and the end of the account. */
export function MyData() {
  const { t } = useLingui();
  const [deleting, setDeleting] = useState(false);
  const exporting = useMutation({
    mutationFn: () => bodyOf(api.GET('/api/v1/me/export')),
    onSuccess: (data) =>
      saveFile('virtual-hqb-account.json', JSON.stringify(data, null, 2), 'application/json'),
  });
  return (
    <>
      {exporting.isError && <RefusalNotice error={exporting.error} />}
      <FormActions>
        <Button disabled={exporting.isPending} onClick={() => exporting.mutate()}>
          <Icon name="download" size={16} />
          <Trans>Download my data</Trans>
        </Button>
        <Button look="danger" onClick={() => setDeleting(true)}>
          <Trans>Delete my account</Trans>
        </Button>
      </FormActions>
      {deleting && (
        <Dialog title={t`Delete my account`} onClose={() => setDeleting(false)}>
          <DeleteForm />
        </Dialog>
      )}
    </>
  );
}

function DeleteForm() {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { checkPresent } = useTypedChecks();
  const form = useForm({
    fields: ['password'],
    check: (values) => checkPresent(values, 'password'),
    send: (values) =>
      done(api.POST('/api/v1/me/deletion', { body: { password: typed(values, 'password') } })),
    onDone: () => void navigate({ to: '/' }).then(() => renewSession(client)),
  });
  const passwordError = useWrongPassword(form);
  return (
    <Form form={form}>
      <p>
        <Trans>
          Your address and all that tells who you are is removed at once and cannot be brought back.
          An organisation that only you belong to ends with it.
        </Trans>
      </p>
      <PasswordField
        label={t`Your password`}
        name="password"
        autoComplete="current-password"
        error={passwordError}
      />
      <FormActions>
        <Button type="submit" look="danger" disabled={form.busy}>
          <Trans>Delete it for good</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
