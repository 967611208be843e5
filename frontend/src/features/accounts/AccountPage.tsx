import { Trans, useLingui } from '@lingui/react/macro';
import type { Me } from '@/lib/api/types';
import { Page } from '@/ui/Page';
import { Setting, Settings } from '@/ui/Settings';
import { EmailForm, PasswordForm } from './Credentials';
import { LanguageChoice } from './LanguageChoice';
import { MyData } from './MyData';
import { OrganisationChoice } from './OrganisationChoice';
import { Places } from './Places';
import { SecondFactor } from './SecondFactor';

/** A person's own account. */
export function AccountPage({ me }: { me: Me }) {
  const { t } = useLingui();
  const { person } = me;
  if (person === null) return null;
  return (
    <Page title={t`Account`}>
      <h1>
        <Trans>Account</Trans>
      </h1>
      <Settings>
        {me.organisations.length > 1 && (
          <Setting
            title={<Trans>In whose name</Trans>}
            about={<Trans>You belong to several organisations. What you do, you do for one.</Trans>}
          >
            <OrganisationChoice me={me} />
          </Setting>
        )}
        <Setting
          title={<Trans>E-mail address</Trans>}
          about={<Trans>You sign in with it. The members of your organisation see it.</Trans>}
        >
          <EmailForm email={person.email} />
        </Setting>
        <Setting
          title={<Trans>Password</Trans>}
          about={<Trans>When it changes, you are signed out everywhere else.</Trans>}
        >
          <PasswordForm />
        </Setting>
        <Setting
          title={<Trans>Second factor</Trans>}
          about={
            <Trans>
              A code from your phone, asked for after the password. Who knows only your password
              stays outside.
            </Trans>
          }
        >
          <SecondFactor on={person.secondFactor} />
        </Setting>
        <Setting
          title={<Trans>Where you are signed in</Trans>}
          about={<Trans>End what you do not recognise, and change your password.</Trans>}
        >
          <Places />
        </Setting>
        <Setting
          title={<Trans>Language of mails</Trans>}
          about={<Trans>The language of these pages is chosen in the header.</Trans>}
        >
          <LanguageChoice language={person.language} />
        </Setting>
        <Setting
          title={<Trans>Your data</Trans>}
          about={<Trans>What we keep about you is yours to take along, or to have removed.</Trans>}
        >
          <MyData />
        </Setting>
      </Settings>
    </Page>
  );
}
