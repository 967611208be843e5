import { useLingui } from '@lingui/react/macro';

export const PLATFORM_ROLES = ['operator', 'admin'] as const;
export const ROLES = ['owner', 'buyer', 'stock-keeper', 'finance'] as const;
export const SCOPES = [
  'offers:read',
  'offers:write',
  'imports:write',
  'orders:write',
  'finance:read',
] as const;

interface Words {
  name: string;
  about: string;
}

/** What roles and scopes are called, and what they include. */
export function useWords() {
  const { t } = useLingui();
  const roles: Partial<Record<string, Words>> = {
    owner: { name: t`Owner`, about: t`Everything, members and API keys included` },
    buyer: { name: t`Buyer`, about: t`Carts and orders` },
    'stock-keeper': { name: t`Stock keeper`, about: t`Offers, prices and stock` },
    finance: { name: t`Finance`, about: t`What was earned and spent` },
    operator: { name: t`Operator`, about: t`The platform’s daily work` },
    admin: { name: t`Administrator`, about: t`The platform, members and API keys included` },
  };
  const scopes: Partial<Record<string, string>> = {
    'offers:read': t`See the organisation’s own offers`,
    'offers:write': t`Change single offers`,
    'imports:write': t`Change offers by files`,
    'orders:write': t`Carts, checkouts and orders`,
    'finance:read': t`See what was earned and spent`,
  };
  const kinds: Partial<Record<string, string>> = {
    maker: t`Maker`,
    supplier: t`Supplier`,
    provider: t`Provider`,
    landlord: t`Landlord`,
    platform: t`Platform`,
  };
  return {
    roleName: (code: string) => roles[code]?.name ?? code,
    roleAbout: (code: string) => roles[code]?.about ?? '',
    scopeAbout: (code: string) => scopes[code] ?? '',
    kindName: (code: string) => kinds[code] ?? code,
  };
}
