import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api, done } from '@/lib/api/client';
import { may, renewSession, useMe } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import { useDisclosure } from '@/ui/useDisclosure';
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
  const kind = me.organisation?.kind;
  const workshop = (kind === 'provider' || me.traits.includes('workshop')) && may(me, 'fulfil');
  const entries: {
    to:
      | '/account'
      | '/orders'
      | '/production/orders'
      | '/requests'
      | '/rfqs'
      | '/projects'
      | '/provider/tenders'
      | '/vouchers'
      | '/park/appointments'
      | '/viewings'
      | '/makerspaces/bookings'
      | '/makerspaces/keeper'
      | '/parts/saved'
      | '/market'
      | '/lettings'
      | '/leases'
      | '/makerspaces/registry/own'
      | '/organisation'
      | '/counter'
      | '/apply'
      | '/provider'
      | '/provider/orders'
      | '/provider/application'
      | '/operator';
    name: ReactNode;
  }[] = [{ to: '/account', name: <Trans>Account</Trans> }];
  if (may(me, 'buy')) entries.push({ to: '/orders', name: <Trans>Orders</Trans> });
  if (may(me, 'buy')) {
    entries.push({ to: '/production/orders', name: <Trans>What is made for us</Trans> });
  }
  entries.push({ to: '/projects', name: <Trans>Projects</Trans> });
  if (may(me, 'buy')) entries.push({ to: '/requests', name: <Trans>My requests</Trans> });
  if (may(me, 'buy')) entries.push({ to: '/rfqs', name: <Trans>Requests for quotation</Trans> });
  if (workshop) {
    entries.push({ to: '/provider/tenders', name: <Trans>Tenders</Trans> });
  }
  if (may(me, 'buy')) entries.push({ to: '/vouchers', name: <Trans>My vouchers</Trans> });
  if (may(me, 'buy')) entries.push({ to: '/leases', name: <Trans>Leases</Trans> });
  entries.push({ to: '/park/appointments', name: <Trans>My appointments</Trans> });
  entries.push({ to: '/viewings', name: <Trans>My viewings</Trans> });
  entries.push({ to: '/makerspaces/bookings', name: <Trans>My bookings</Trans> });
  if (kind === 'landlord' && may(me, 'keep')) {
    entries.push({ to: '/makerspaces/keeper', name: <Trans>Keeper’s desk</Trans> });
  }
  entries.push({ to: '/parts/saved', name: <Trans>Saved part searches</Trans> });
  entries.push({ to: '/market', name: <Trans>Market information</Trans> });
  if (may(me, 'let')) {
    entries.push({
      to: '/lettings',
      name: me.traits.includes('landlord') ? (
        <Trans>What we let</Trans>
      ) : (
        <Trans>Let a space</Trans>
      ),
    });
  }
  if ((kind === 'maker' || kind === 'landlord') && may(me, 'apply')) {
    entries.push({ to: '/makerspaces/registry/own', name: <Trans>Our makerspaces</Trans> });
  }
  if (me.organisation !== null) {
    entries.push({ to: '/organisation', name: <Trans>Organisation</Trans> });
  }
  if (kind === 'supplier') entries.push({ to: '/counter', name: <Trans>My counter</Trans> });
  if (kind === 'maker' && may(me, 'apply'))
    entries.push({ to: '/apply', name: <Trans>Open a counter</Trans> });
  if (workshop) {
    entries.push({ to: '/provider/orders', name: <Trans>What we make</Trans> });
  }
  if (workshop) entries.push({ to: '/provider', name: <Trans>Workshop</Trans> });
  if ((kind === 'maker' || (kind === 'supplier' && !workshop)) && may(me, 'apply'))
    entries.push({ to: '/provider/application', name: <Trans>Become a provider</Trans> });
  if (may(me, 'operate')) entries.push({ to: '/operator', name: <Trans>Operator console</Trans> });
  return (
    <ul>
      {entries.map(({ to, name }) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
      <li className={styles['last']}>
        <SignOut />
      </li>
    </ul>
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
