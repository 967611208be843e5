import { describe, expect, it } from 'vitest';
import type { Bom, BomLine } from '@/lib/api/types';
import { bodyLines, draftLine, linesOfPlan } from './draft';
import type { Unmet } from './types';

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

const gap = (row: number, known: Partial<Unmet> = {}): Unmet => ({
  row,
  references: [],
  label: '',
  partId: null,
  needed: null,
  code: 'no-match',
  message: '',
  available: 0,
  least: null,
  ...known,
});

describe('what of a list has to be asked for', () => {
  it('is what a plan does not buy of known parts, with the pieces that it needs', () => {
    const list = bom(line({ row: 2, match: match(19) }), line({ row: 3, match: match(20) }));
    const asked = linesOfPlan(list, [gap(2, { partId: 'p', needed: 21 })], 10);
    expect(asked.map(({ partId, mpn, quantity }) => `${partId} ${mpn} ${quantity}`)).toEqual([
      'p KNOWN 21',
    ]);
  });

  it('is what the catalogue does not know, by its number', () => {
    const list = bom(
      line({ row: 2, mpn: 'NEW-1', manufacturer: 'Acme' }),
      line({ row: 3, mpn: 'DOUBTFUL', match: match(999, false) }),
      line({ row: 4, value: '100n' }),
      line({ row: 5, mpn: 'LEFT-OFF', dnp: true }),
      line({ row: 6, value: 'TXS0101DCKR' }),
      line({ row: 7, value: '1000uF' }),
      line({ row: 8, value: 'Conn_01x03' }),
    );
    const asked = linesOfPlan(
      list,
      [2, 3, 4, 5, 6, 7, 8].map((row) => gap(row)),
      3,
    );
    expect(asked.map(({ mpn, quantity }) => `${mpn} ${quantity}`)).toEqual([
      'NEW-1 6',
      'DOUBTFUL 6',
      'TXS0101DCKR 6',
    ]);
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
    expect(bodyLines([draftLine({ mpn: 'A', manufacturer: ' ' })])[0]?.manufacturer).toBeNull();
  });

  it('reads whole numbers, with signs between thousands too, and nothing into others', () => {
    const quantities = ['1,000', '12 500', '1k', '1.5', '1,5', '-3', ''].map(
      (quantity) => bodyLines([draftLine({ mpn: 'A', quantity })])[0]?.quantity,
    );
    expect(quantities).toEqual([1000, 12500, null, null, null, -3, null]);
  });
});
