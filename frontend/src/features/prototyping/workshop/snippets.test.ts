import { describe, expect, it } from 'vitest';
import { withSnippet, type SnippetText } from './snippets';

const TEXT: SnippetText = {
  code: 'enig',
  en: 'ENIG',
  zh: '沉金',
  fact: 'order-area-m2',
  rate: '260',
  from: '1',
  to: '4',
  days: '3',
  factor: '1.5',
  quantity: '10',
  total: '70.40',
};

describe('a form that adds to rules', () => {
  it('adds a line, a limit, a lead time and a sample where they belong', () => {
    const read = (kind: Parameters<typeof withSnippet>[1]) =>
      JSON.parse(withSnippet('{"process": "pcb", "lines": [{"code": "a"}]}', kind, TEXT) ?? '') as {
        [place: string]: unknown[];
      };
    expect(read('line')['lines']).toEqual([
      { code: 'a' },
      { code: 'enig', label: { en: 'ENIG', zh: '沉金' }, per: ['order-area-m2'], rate: '260' },
    ]);
    expect(read('limit')['limits']).toEqual([{ fact: 'order-area-m2', from: '1', to: '4' }]);
    expect(read('leadTime')['leadTimes']).toEqual([
      { code: 'enig', label: { en: 'ENIG', zh: '沉金' }, days: 3, factor: '1.5' },
    ]);
    expect(read('sample')['samples']).toEqual([
      { name: 'ENIG', job: {}, quantity: 10, total: '70.40' },
    ]);
  });

  it('leaves alone what is no document', () => {
    expect(withSnippet('{"process": ', 'line', TEXT)).toBeNull();
    expect(withSnippet('[]', 'line', TEXT)).toBeNull();
  });
});
