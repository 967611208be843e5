import { useLingui } from '@lingui/react/macro';
import type { AuditEntry } from '@/lib/api/types';
import { useWords } from './words';

/** The log in words. What has none yet stands as its code. */
export function useAuditWords() {
  const { t } = useLingui();
  const { roleName } = useWords();
  const actions: Partial<Record<string, string>> = {
    'person.signed-up': t`Account opened`,
    'person.verified': t`E-mail address confirmed`,
    'person.deleted': t`Account deleted`,
    'session.begun': t`Signed in`,
    'password.changed': t`Password changed`,
    'password.reset': t`Password reset by mail`,
    'email.changed': t`E-mail address changed`,
    'second-factor.changed': t`Second factor changed`,
    'organisation.renamed': t`Organisation renamed`,
    'member.invited': t`Member invited`,
    'invitation.sent-again': t`Invitation sent again`,
    'invitation.withdrawn': t`Invitation withdrawn`,
    'member.joined': t`Member joined`,
    'member.roles-changed': t`Roles changed`,
    'member.removed': t`Member removed`,
    'supplier-application.draft': t`Supplier application opened again`,
    'supplier-application.submitted': t`Supplier application submitted`,
    'supplier-application.needs-more': t`Supplier application: more is needed`,
    'supplier-application.approved': t`Supplier application approved`,
    'supplier-application.rejected': t`Supplier application rejected`,
    'supplier.suspended': t`Supplier suspended`,
    'supplier.reinstated': t`Supplier brought back`,
    'supplier.trusted': t`Supplier trusted with new parts`,
    'supplier.distrusted': t`Supplier no longer trusted with new parts`,
    'supplier.opening-hours': t`Opening hours changed`,
    'feed.set-up': t`Price list fetched by itself`,
    'feed.removed': t`Price list no longer fetched`,
    'exchange-rate.entered': t`Rate of exchange entered`,
    'ledger.corrected': t`Correction posted in the ledger`,
    'design.taken': t`Design file taken`,
    'api-key.created': t`API key made`,
    'api-key.rotated': t`API key replaced`,
    'api-key.revoked': t`API key revoked`,
  };
  function textOf(name: string, value: unknown): string {
    if (name === 'roles' && Array.isArray(value)) {
      return value.map((role) => roleName(String(role))).join(', ');
    }
    if (Array.isArray(value)) return value.map(String).join(', ');
    if (typeof value === 'boolean') return value ? t`on` : t`off`;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
  const side = (values: AuditEntry['before']): string =>
    Object.entries(values ?? {})
      .filter(([name]) => !['id', 'organisation', 'state'].includes(name))
      .map(([name, value]) => textOf(name, value))
      .filter((text) => text !== '')
      .join(' · ');
  return {
    actionName: (action: string) => actions[action] ?? action,
    change: (entry: AuditEntry) => ({ from: side(entry.before), to: side(entry.after) }),
  };
}
