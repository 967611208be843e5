import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { CURRENCIES } from '@/lib/api/types';
import { countOf, defined, oneOf, type RawSearch } from '@/lib/search';
import { Layout } from '../Layout';

/** What a buyer asks for goes along from page to page: the currency and the quantity. */
const validateSearch = (search: RawSearch) =>
  defined({
    currency: oneOf(search['currency'], CURRENCIES),
    quantity: countOf(search['quantity'], 1),
  });

export const Route = createRootRoute({
  validateSearch,
  search: { middlewares: [retainSearchParams(['currency', 'quantity'])] },
  component: Layout,
});
