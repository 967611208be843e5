import { describe, expect, it } from 'vitest';
import type { Bom, BomLine } from '@/lib/api/types';
import { bodyLines, draftLine, linesOfBom } from './draft';

const line = (known: Partial<BomLine>): BomLine => ({
  row: 1,
  references: ['R1'],
  quantity: 2,
  mpn: null,
  alternates: [],
  manufacturer: null,
  value: null,
  footprint: null,
  description: null,
  supplierPartNumbers: [],
  dnp: false,
  match: null,
  candidates: [],
  problems: [],
  choice: null,
  ...known,
});

const match = (stock: number, accepted = true): BomLine['match'] => ({
  partId: 'p',
  mpn: 'KNOWN',
  manufacturer: 'Maker',
  confidence: 1,
  kind: 'mpn',
  accepted,
  reason: '',
  stock,
  housing: null,
  description: null,
  unitPrice: null,
});

const bom = (...lines: BomLine[]): Bom => ({ lines }) as unknown as Bom;

describe('what of a list has to be asked for', () => {
  it('is what nobody has enough of, for that many boards', () => {
    const asked = linesOfBom(bom(line({ match: match(19) }), line({ match: match(20) })), 10);
    expect(asked.map(({ partId, quantity }) => `${partId} ${quantity}`)).toEqual(['p 20']);
  });

  it('is what the catalogue does not know, by its number', () => {
    const asked = linesOfBom(
      bom(
        line({ mpn: 'NEW-1', manufacturer: 'Acme' }),
        line({ mpn: 'DOUBTFUL', match: match(999, false) }),
        line({ value: '100n' }),
        line({ mpn: 'LEFT-OFF', dnp: true }),
      ),
      1,
    );
    expect(asked.map(({ mpn }) => mpn)).toEqual(['NEW-1', 'DOUBTFUL']);
  });
});

describe('what is sent', () => {
  it('leaves out rows that name nothing, and the names of a part that is known', () => {
    const sent = bodyLines([
      draftLine(),
      draftLine({ partId: 'p', mpn: 'KNOWN', manufacturer: 'Maker', quantity: '5' }),
      draftLine({ mpn: ' NEW-1 ', manufacturer: 'Acme', quantity: 'x', targetPrice: ' 0.5 ' }),
    ]);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ partId: 'p', mpn: null, quantity: 5, targetPrice: null });
    expect(sent[1]).toMatchObject({ mpn: 'NEW-1', quantity: null, targetPrice: '0.5' });
  });
});
