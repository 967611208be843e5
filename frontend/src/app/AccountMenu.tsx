import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { renewSession, useMe } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import { useDisclosure } from '@/ui/useDisclosure';
import { accountEntries } from './accountEntries';
import styles from './AccountMenu.module.css';

/** The way in for those who are not signed in; for the others, the way to what is theirs. */
export function AccountMenu() {
  const me = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const address = useRouterState({ select: ({ location }) => location.href });
  if (me === undefined) return <span className={styles['unknown']} />;
  if (me === null) {
    const elsewhere = path === '/' || path === '/sign-in' || path === '/sign-up';
    return (
      <Link to="/sign-in" search={elsewhere ? {} : { next: address }} className={styles['signIn']}>
        <Trans>Sign in</Trans>
      </Link>
    );
  }
  return <Menu key={address} me={me} />;
}

function Menu({ me }: { me: Me }) {
  const { t } = useLingui();
  const { open, setOpen, box, button } = useDisclosure();
  return (
    <div ref={box} className={styles['menu']}>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls="account-menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="hidden-text">{t`Your account`} </span>
        <span className={styles['who']}>{me.organisation?.name ?? me.person?.email}</span>
        <Icon name="chevron" size={14} />
      </button>
      <div id="account-menu" className={styles['sheet']} hidden={!open}>
        <p className={styles['name']}>
          <strong>{me.organisation?.name}</strong>
          <span>{me.person?.email}</span>
        </p>
        <Entries me={me} />
      </div>
    </div>
  );
}

function Entries({ me }: { me: Me }) {
  return (
    <>
      <div className={styles['groups']}>
        {accountEntries(me).map(({ name, entries }) => (
          <div key={entries[0]?.to} className={styles['group']}>
            <p id={`account-${entries[0]?.to ?? ''}`}>{name}</p>
            <ul aria-labelledby={`account-${entries[0]?.to ?? ''}`}>
              {entries.map((entry) => (
                <li key={entry.to}>
                  <Link to={entry.to}>{entry.name}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <SignOut />
    </>
  );
}

function SignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  async function signOut() {
    setBusy(true);
    try {
      await done(api.DELETE('/api/v1/sessions/current'));
      await navigate({ to: '/' });
    } finally {
      await renewSession(client);
      setBusy(false);
    }
  }
  return (
    <button type="button" disabled={busy} onClick={() => void signOut()}>
      <Trans>Sign out</Trans>
    </button>
  );
}
