import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Checks, Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Saved, TellButton } from '@/ui/TellButton';
import { ticked, typed, useForm } from '@/ui/useForm';
import { bodyOfNeed, type NeedSearch } from './need';
import { SAVED_NEEDS } from './queries';

/** Keeps the search, and tells of new units that fit. */
export function TellMe({ search }: { search: NeedSearch }) {
  return (
    <TellButton dialog={(onClose) => <SaveDialog search={search} onClose={onClose} />}>
      <Trans>Tell me of new ones</Trans>
    </TellButton>
  );
}

function SaveDialog({ search, onClose }: { search: NeedSearch; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['name'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/saved-needs', {
          body: {
            name: typed(values, 'name'),
            alert: ticked(values, 'alert').length > 0,
            need: bodyOfNeed(search),
          } as never,
        }),
      ),
    onDone: () => void client.invalidateQueries({ queryKey: SAVED_NEEDS }),
  });
  return (
    <Dialog title={<Trans>Save this search</Trans>} onClose={onClose}>
      {form.succeeded ? (
        <Saved to="/spaces/saved" onClose={onClose}>
          <Trans>New units that fit are told in the product and by mail, once each.</Trans>
        </Saved>
      ) : (
        <Form form={form} label={t`Save this search`}>
          <Field
            label={t`What you call it`}
            name="name"
            maxLength={100}
            defaultValue={t`My space`}
            error={form.errorOf('name')}
          />
          <Checks
            label={t`Alert`}
            name="alert"
            choices={[{ value: 'yes', label: t`Tell me of new units that fit`, checked: true }]}
          />
          <FormActions>
            <Button type="submit" look="primary" disabled={form.busy}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}
