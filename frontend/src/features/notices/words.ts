import { useLingui } from '@lingui/react/macro';

/** What a notice is about, by its kind. */
export const KINDS = [
  'orders',
  'returns',
  'disputes',
  'money',
  'security',
  'reviews',
  'review-wanted',
  'stock',
  'imports',
  'proposals',
  'reports',
  'requests',
  'rfqs',
  'spaces',
  'parts',
  'leases',
  'park',
  'letting',
  'applications',
] as const;

/** The words for a kind of notice: its name, and what it tells. */
export function useKindWords(): (kind: string) => { name: string; about: string } {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'orders':
        return { name: t`Orders`, about: t`paid, confirmed, shipped, completed` };
      case 'returns':
        return { name: t`Returns`, about: t`goods are to go back` };
      case 'disputes':
        return { name: t`Disputes`, about: t`begun, and decided` };
      case 'money':
        return { name: t`Money`, about: t`given back or paid out` };
      case 'security':
        return { name: t`Your account`, about: t`password, second factor, e-mail address` };
      case 'reviews':
        return { name: t`Reviews`, about: t`new ones, replies, and what operators hide` };
      case 'review-wanted':
        return { name: t`How was it?`, about: t`three days after an order is completed` };
      case 'stock':
        return { name: t`Low stock`, about: t`offers that fell to their alert` };
      case 'imports':
        return { name: t`Price lists`, about: t`one that does not come in` };
      case 'proposals':
        return { name: t`Proposed parts`, about: t`taken into the catalogue or not` };
      case 'reports':
        return { name: t`Reports`, about: t`an offer that was taken off sale` };
      case 'requests':
        return { name: t`Requests`, about: t`questions, bids, offers` };
      case 'rfqs':
        return { name: t`Requests for quotation`, about: t`asked, bids, counter-offers, accepted` };
      case 'spaces':
        return { name: t`Spaces`, about: t`new units that fit a saved search` };
      case 'parts':
        return { name: t`Parts`, about: t`a price, a stock or a new part that you wait for` };
      case 'leases':
        return { name: t`Leases`, about: t`applications, offers, signatures` };
      case 'park':
        return { name: t`Service centres`, about: t`appointments, answers, desks` };
      case 'letting':
        return { name: t`Units to let`, about: t`listings, questions, viewings` };
      case 'applications':
        return { name: t`Applications`, about: t`what became of yours` };
      default:
        return { name: kind, about: '' };
    }
  };
}
