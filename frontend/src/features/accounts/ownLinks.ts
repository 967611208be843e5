interface Piece {
  text: string;
  /** Where it leads; null for plain words. */
  href: string | null;
}

const ADDRESS = /https?:\/\/\S+/g;

/**
 * Takes a text apart into words and links. A link of a mail names the product's public address; here
 * it leads to the same page of the site on screen. Those of other kinds stay words.
 */
export function ownLinks(text: string, origin: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const url = URL.parse(address);
    if (url === null) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), href: null });
    pieces.push({ text: address, href: origin + url.pathname + url.search });
    end = index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}
