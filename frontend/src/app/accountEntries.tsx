import { Trans } from '@lingui/react/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { may } from '@/lib/api/session';
import type { Me } from '@/lib/api/types';

export interface AccountEntry {
  to: NonNullable<LinkProps['to']>;
  name: ReactNode;
}

export interface AccountGroup {
  name: ReactNode;
  entries: AccountEntry[];
}

/** What a person finds in the menu of the account, by what it is for; groups that hold nothing are left out. */
export function accountEntries(me: Me): AccountGroup[] {
  return [parts(me), made(me), spaces(me), business(me), account(me)]
    .map(({ name, entries }) => ({ name, entries: entries.filter((entry) => entry !== false) }))
    .filter(({ entries }) => entries.length > 0);
}

interface Offered {
  name: ReactNode;
  entries: (AccountEntry | false)[];
}

function parts(me: Me): Offered {
  const buys = may(me, 'buy');
  return {
    name: <Trans>Parts</Trans>,
    entries: [
      buys && { to: '/orders', name: <Trans>Orders</Trans> },
      { to: '/boms', name: <Trans>Bills of materials</Trans> },
      buys && { to: '/rfqs', name: <Trans>Requests for quotation</Trans> },
      { to: '/parts/saved', name: <Trans>Saved part searches</Trans> },
      { to: '/market', name: <Trans>Market information</Trans> },
    ],
  };
}

function made(me: Me): Offered {
  const buys = may(me, 'buy');
  return {
    name: <Trans>Projects and production</Trans>,
    entries: [
      { to: '/projects', name: <Trans>Projects</Trans> },
      buys && { to: '/production/orders', name: <Trans>What is made for us</Trans> },
      buys && { to: '/requests', name: <Trans>My requests</Trans> },
      buys && { to: '/vouchers', name: <Trans>My vouchers</Trans> },
    ],
  };
}

function spaces(me: Me): Offered {
  return {
    name: <Trans>Spaces</Trans>,
    entries: [
      may(me, 'buy') && { to: '/leases', name: <Trans>Leases</Trans> },
      { to: '/viewings', name: <Trans>My viewings</Trans> },
      { to: '/park/appointments', name: <Trans>My appointments</Trans> },
      { to: '/makerspaces/bookings', name: <Trans>My bookings</Trans> },
    ],
  };
}

/** What an organisation sells, makes, lets or could begin to. */
function business(me: Me): Offered {
  const kind = me.organisation?.kind;
  const workshop = (kind === 'provider' || me.traits.includes('workshop')) && may(me, 'fulfil');
  const applies = may(me, 'apply');
  const lets = me.traits.includes('landlord');
  return {
    name: <Trans>What we offer</Trans>,
    entries: [
      kind === 'supplier' && { to: '/counter', name: <Trans>My counter</Trans> },
      workshop && { to: '/provider', name: <Trans>Workshop</Trans> },
      workshop && { to: '/provider/orders', name: <Trans>What we make</Trans> },
      workshop && { to: '/provider/tenders', name: <Trans>Tenders</Trans> },
      may(me, 'let') && {
        to: '/lettings',
        name: lets ? <Trans>What we let</Trans> : <Trans>Let a space</Trans>,
      },
      kind === 'landlord' &&
        may(me, 'keep') && { to: '/makerspaces/keeper', name: <Trans>Keeper’s desk</Trans> },
      (kind === 'maker' || kind === 'landlord') &&
        applies && { to: '/makerspaces/registry/own', name: <Trans>Our makerspaces</Trans> },
      kind === 'maker' && applies && { to: '/apply', name: <Trans>Open a counter</Trans> },
      (kind === 'maker' || (kind === 'supplier' && !workshop)) &&
        applies && { to: '/provider/application', name: <Trans>Become a provider</Trans> },
    ],
  };
}

function account(me: Me): Offered {
  return {
    name: <Trans>Account and organisation</Trans>,
    entries: [
      { to: '/account', name: <Trans>Account</Trans> },
      me.organisation !== null && { to: '/organisation', name: <Trans>Organisation</Trans> },
      may(me, 'operate') && { to: '/operator', name: <Trans>Operator console</Trans> },
    ],
  };
}
