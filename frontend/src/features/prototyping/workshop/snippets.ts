/** What can be added to a document of rules with a form. */
export type SnippetKind = 'line' | 'limit' | 'leadTime' | 'sample';

/** What the form says; what is not asked for a kind is empty. */
export interface SnippetText {
  code: string;
  en: string;
  zh: string;
  fact: string;
  rate: string;
  from: string;
  to: string;
  days: string;
  factor: string;
  quantity: string;
  total: string;
}

const PLACES: Record<SnippetKind, string> = {
  line: 'lines',
  limit: 'limits',
  leadTime: 'leadTimes',
  sample: 'samples',
};

/** The member that a form's words become. */
function memberOf(kind: SnippetKind, text: SnippetText): Record<string, unknown> {
  const label = { en: text.en, zh: text.zh === '' ? text.en : text.zh };
  switch (kind) {
    case 'line':
      return {
        code: text.code,
        label,
        ...(text.fact !== '' && { per: text.fact.split(/[\s,]+/) }),
        rate: text.rate,
      };
    case 'limit':
      return {
        fact: text.fact,
        ...(text.from !== '' && { from: text.from }),
        ...(text.to !== '' && { to: text.to }),
      };
    case 'leadTime':
      return {
        code: text.code,
        label,
        days: Number(text.days),
        ...(text.factor !== '' && { factor: text.factor }),
      };
    case 'sample':
      return {
        name: text.en,
        job: {},
        quantity: Number(text.quantity),
        ...(text.total !== '' && { total: text.total }),
      };
  }
}

/** The document with one more member; null when it is no JSON object yet. */
export function withSnippet(document: string, kind: SnippetKind, text: SnippetText): string | null {
  let read: unknown;
  try {
    read = JSON.parse(document);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  const place = PLACES[kind];
  const before = (read as Record<string, unknown>)[place];
  const list: unknown[] = Array.isArray(before) ? before : [];
  return JSON.stringify({ ...read, [place]: [...list, memberOf(kind, text)] }, null, 2);
}
