import { Trans, useLingui } from '@lingui/react/macro';
import { api, done } from '@/lib/api/client';
import type { Member } from '@/lib/api/types';
import { isEmail } from '@/lib/email';
import { Button } from '@/ui/Button';
import { Checks, Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { ticked, typed, useForm } from '@/ui/useForm';
import { PLATFORM_ROLES, ROLES, useWords } from './words';

interface InviteProps {
  platform: boolean;
  onSent: (email: string) => void;
}

/** Whom to invite, and as what. */
export function InviteForm({ platform, onSent }: InviteProps) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['email', 'roles'],
    check: (values) => ({
      ...(!isEmail(typed(values, 'email')) && {
        email: t`Use an e-mail address such as name@example.org.`,
      }),
      ...(ticked(values, 'roles').length === 0 && { roles: t`Choose one or more.` }),
    }),
    send: async (values) => {
      const email = typed(values, 'email').trim();
      await done(
        api.POST('/api/v1/organisation/members', {
          body: { email, roles: ticked(values, 'roles') },
        }),
      );
      return email;
    },
    onDone: onSent,
  });
  return (
    <Form form={form}>
      <Field
        label={t`E-mail address`}
        name="email"
        type="email"
        autoComplete="off"
        required
        hint={t`They sign in or open an account with this address.`}
        error={form.errorOf('email')}
      />
      <RoleChecks platform={platform} chosen={[]} error={form.errorOf('roles')} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Send the invitation</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

interface RolesProps {
  member: Member;
  platform: boolean;
  onDone: () => void;
}

/** What a member is. */
export function RolesForm({ member, platform, onDone }: RolesProps) {
  const { t } = useLingui();
  const form = useForm({
    fields: ['roles'],
    check: (values) =>
      ticked(values, 'roles').length === 0 ? { roles: t`Choose one or more.` } : {},
    send: (values) =>
      done(
        api.PUT('/api/v1/organisation/members/{id}', {
          params: { path: { id: member.personId } },
          body: { roles: ticked(values, 'roles') },
        }),
      ),
    onDone,
  });
  return (
    <Form form={form}>
      <RoleChecks platform={platform} chosen={member.roles} error={form.errorOf('roles')} />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

interface ChecksProps {
  platform: boolean;
  chosen: readonly string[];
  error: string | null;
}

function RoleChecks({ platform, chosen, error }: ChecksProps) {
  const { t } = useLingui();
  const { roleName, roleAbout } = useWords();
  return (
    <Checks
      label={t`Roles`}
      name="roles"
      error={error}
      choices={(platform ? PLATFORM_ROLES : ROLES).map((role) => ({
        value: role,
        label: roleName(role),
        about: roleAbout(role),
        checked: chosen.includes(role),
      }))}
    />
  );
}
