import { Trans, useLingui } from '@lingui/react/macro';
import { may } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { Page } from '@/ui/Page';
import { Setting, Settings } from '@/ui/Settings';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { ApiKeys } from './ApiKeys';
import { AuditLog } from './AuditLog';
import { Members } from './Members';
import { NameForm } from './NameForm';
import styles from './Organisation.module.css';
import { useWords } from './words';

/** The organisation that somebody acts for. */
export function OrganisationPage({ me }: { me: Me }) {
  const { t } = useLingui();
  const { kindName } = useWords();
  const { organisation } = me;
  if (organisation === null) {
    return (
      <Page title={t`Organisation`}>
        <h1>
          <Trans>Organisation</Trans>
        </h1>
        <EmptyState icon="people" title={<Trans>You belong to no organisation</Trans>}>
          <p>
            <Trans>Ask somebody to invite you; the link in the mail makes you a member.</Trans>
          </p>
        </EmptyState>
      </Page>
    );
  }
  const manages = may(me, 'manage-organisation');
  return (
    <Page title={organisation.name}>
      <header className={styles['head']}>
        <h1>{organisation.name}</h1>
        <Tag tone="copper">{kindName(organisation.kind)}</Tag>
      </header>
      <Settings>
        {manages && (
          <Setting
            title={<Trans>Name</Trans>}
            about={<Trans>Others see it wherever your organisation acts.</Trans>}
          >
            <NameForm name={organisation.name} />
          </Setting>
        )}
        <Setting
          title={<Trans>Members</Trans>}
          about={<Trans>A member does what their roles include. One owner always stays.</Trans>}
        >
          <Members me={me} manages={manages} platform={organisation.kind === 'platform'} />
        </Setting>
        {manages && (
          <>
            <Setting
              title={<Trans>API keys</Trans>}
              about={
                <Trans>
                  For programs that act in the organisation’s name.{' '}
                  <a href="/api/docs">How the API works</a>
                </Trans>
              }
            >
              <ApiKeys />
            </Setting>
            <Setting
              title={<Trans>Log</Trans>}
              about={<Trans>Who did what, when and from where. Nobody can change it.</Trans>}
            >
              <AuditLog />
            </Setting>
          </>
        )}
      </Settings>
    </Page>
  );
}
