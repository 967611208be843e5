import { defined, textOf, type RawSearch } from '@/lib/search';

/** The token of a link in a mail. */
export const validateTokenSearch = (search: RawSearch): { token?: string } =>
  defined({ token: textOf(search['token']) });

/** Where to go on after signing in. */
export const validateNextSearch = (search: RawSearch): { next?: string } =>
  defined({ next: ownPath(textOf(search['next'])) });

/** A path of this site, and nothing that a browser would take for another one's address. */
export function ownPath(path: string | undefined): string | undefined {
  if (path === undefined || !path.startsWith('/')) return undefined;
  const url = new URL(path, 'http://here.invalid');
  return url.origin === 'http://here.invalid' && !path.includes('\\')
    ? url.pathname + url.search + url.hash
    : undefined;
}
