import { expect, test } from 'vitest';
import type { OwnOffer } from '@/lib/api/types';
import { cellFault, changeOf, paste, readBlock, readBreaks, type } from './cells';

const offer = (sku: string): OwnOffer =>
  ({
    sku,
    version: 3,
    stock: 100,
    moq: 10,
    multiple: 10,
    priceBreaks: [
      { from: 10, unitPrice: '0.5' },
      { from: 100, unitPrice: '0.42' },
    ],
    dateCode: null,
    leadTimeDays: null,
    lowStockAt: 20,
  }) as unknown as OwnOffer;

test('price breaks are read as they are shown, and a lone price from the least order on', () => {
  expect(readBreaks('10: 0.5, 100: 0.42', 10)).toEqual(offer('a').priceBreaks);
  expect(readBreaks('10：0.5；100：0.42', 10)).toEqual(offer('a').priceBreaks);
  expect(readBreaks('0.35', 10)).toEqual([{ from: 10, unitPrice: '0.35' }]);
});

test.each(['', 'abc', '10: ', '10: -1', '1: 0.5, x', '1e5'])('%j is no price list', (text) => {
  expect(readBreaks(text, 1)).toBeNull();
  expect(cellFault('prices', text)).toBe('prices');
});

test('numbers are whole, and only lead time and alert may be empty', () => {
  expect(cellFault('stock', '-1')).toBe('number');
  expect(cellFault('stock', '')).toBe('number');
  expect(cellFault('moq', '0')).toBe('number');
  expect(cellFault('leadTimeDays', '')).toBeNull();
  expect(cellFault('dateCode', '24')).toBe('dateCode');
});

test('a cell that is typed back is no edit', () => {
  const edited = type(new Map(), offer('a'), 'stock', '7');
  expect(edited.get('a')).toEqual({ stock: '7' });
  expect(type(edited, offer('a'), 'stock', '100').size).toBe(0);
});

test('a block of a spreadsheet goes into the rows and columns from its corner on', () => {
  const block = readBlock('1,200\t5\r\n80\t1\r\n9\t9\r\n');
  const edits = paste(new Map(), [offer('a'), offer('b')], { row: 0, column: 0 }, block);
  expect(edits.get('a')).toEqual({ stock: '1200', moq: '5' });
  expect(edits.get('b')).toEqual({ stock: '80', moq: '1' });
  expect(edits.size).toBe(2);
});

test('a change names what was typed and the version it was read at', () => {
  expect(changeOf(offer('a'), { stock: '7', prices: '10: 0.4' })).toMatchObject({
    sku: 'a',
    version: 3,
    stock: 7,
    moq: null,
    priceBreaks: [{ from: 10, unitPrice: '0.4' }],
  });
  expect(changeOf(offer('a'), { stock: 'many' })).toBeNull();
});

test('a cell that is emptied is cleared', () => {
  expect(changeOf(offer('a'), { lowStockAt: '', dateCode: '22+' })).toMatchObject({
    lowStockAt: null,
    dateCode: '22+',
    clear: ['lowStockAt'],
  });
  expect(changeOf(offer('a'), { stock: '7' })).toMatchObject({ clear: [] });
});
