import { describe, expect, it } from 'vitest';
import {
  askedOf,
  chosenOptions,
  isMain,
  measuredFacts,
  readWishes,
  usual,
  valueOf,
  writeWishes,
} from './options';
import type { BoardFacts, Choice } from './types';

const choice = (change: Partial<Choice>): Choice => ({
  fact: 'finish',
  kind: 'word',
  values: [],
  least: null,
  most: null,
  needed: false,
  ...change,
});

const finish = choice({ values: ['enig', 'hasl', 'osp'] });
const thickness = choice({
  fact: 'thickness-mm',
  kind: 'number',
  values: ['0.8', '1', '1.6', '2'],
});
const impedance = choice({ fact: 'impedance', kind: 'flag' });
const vCuts = choice({ fact: 'v-cuts', kind: 'number', most: 20 });

describe('what is chosen where nothing is said', () => {
  it('is what most makers want, if somebody offers it', () => {
    expect(usual(finish)).toBe('hasl');
    expect(usual(thickness)).toBe('1.6');
    expect(usual(choice({ fact: 'mask-colour', values: ['black', 'green'] }))).toBe('green');
  });

  it('is left open where there is no usual, unless it has to be said', () => {
    const colour = choice({ fact: 'colour', values: ['black', 'white'] });
    expect(usual(colour)).toBeNull();
    expect(usual({ ...colour, needed: true })).toBe('black');
  });

  it('is nothing for a number that need not be said', () => {
    expect(usual(vCuts)).toBeNull();
    expect(usual(impedance)).toBeNull();
  });

  it('stays within what is made for a number that has to be said', () => {
    const infill = choice({ fact: 'infill', kind: 'number', least: 0.5, most: 1, needed: true });
    expect(usual(infill)).toBe('0.5');
  });
});

describe('what is sent', () => {
  it('is the wishes, and the usual for the rest', () => {
    expect(
      chosenOptions([finish, thickness, impedance, vCuts], { finish: 'enig', impedance: 'true' }),
    ).toEqual({ finish: 'enig', 'thickness-mm': 1.6, impedance: true });
  });

  it('leaves out a wish that nobody offers any more', () => {
    expect(valueOf(finish, { finish: 'gold-leaf' })).toBe('hasl');
    expect(valueOf(vCuts, { 'v-cuts': '21' })).toBeNull();
    expect(valueOf(vCuts, { 'v-cuts': '20' })).toBe('20');
  });

  it('never holds a refusal of what is off anyway', () => {
    expect(chosenOptions([impedance], { impedance: 'false' })).toEqual({});
  });
});

describe('what is asked', () => {
  const board: BoardFacts = {
    widthMm: 20,
    heightMm: 10,
    copperLayers: 2,
    minTrackMm: 0.2,
    minGapMm: null,
    minDrillMm: 0.5,
    minRingMm: 0.25,
    holes: 3,
    slots: 0,
    castellations: 0,
    boards: 1,
    topCopperMm2: 10,
    bottomCopperMm2: 5,
    drills: [],
    sizeSource: 'outline',
  };

  it('is never what was measured', () => {
    const measured = measuredFacts({ board, solid: null });
    const asked = askedOf(
      [choice({ fact: 'layers' }), choice({ fact: 'width-mm' }), finish],
      measured,
    );
    expect(asked).toEqual([finish]);
    expect(measured.has('slots')).toBe(true);
    expect(measured.has('min-gap-mm')).toBe(false);
  });

  it('puts what everybody decides in front of rare wishes', () => {
    expect([finish, thickness, impedance, vCuts].filter(isMain)).toEqual([finish, thickness]);
  });
});

describe('wishes in an address', () => {
  it('come back as they were written', () => {
    const wishes = { finish: 'enig', 'thickness-mm': '1.6', 'ship-to': 'a:b' };
    expect(readWishes(writeWishes(wishes))).toEqual(wishes);
  });

  it('that are empty or broken are left out', () => {
    expect(writeWishes({ finish: '' })).toEqual([]);
    expect(readWishes([':x', 'nothing'])).toEqual({});
  });
});
