import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import { Button, buttonClass } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Checks, Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { ticked, typed, useForm } from '@/ui/useForm';
import { bodyOfNeed, type NeedSearch } from './need';
import { SAVED_NEEDS } from './queries';

/** Keeps the search, and tells of new units that fit. Who is not signed in does that first. */
export function TellMe({ search }: { search: NeedSearch }) {
  const me = useMe();
  const navigate = useNavigate();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          if (me === null || me === undefined) {
            void navigate({ to: '/sign-in', search: { next: address } });
          } else setOpen(true);
        }}
      >
        <Icon name="bell" size={16} />
        <Trans>Tell me of new ones</Trans>
      </Button>
      {open && <SaveDialog search={search} onClose={() => setOpen(false)} />}
    </>
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
        <>
          <Notice tone="good" title={<Trans>Saved</Trans>}>
            <p>
              <Trans>New units that fit are told in the product and by mail, once each.</Trans>
            </p>
          </Notice>
          <FormActions>
            <Link to="/spaces/saved" className={buttonClass('primary')}>
              <Trans>Your saved searches</Trans>
            </Link>
            <Button onClick={onClose}>
              <Trans>Go on</Trans>
            </Button>
          </FormActions>
        </>
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
