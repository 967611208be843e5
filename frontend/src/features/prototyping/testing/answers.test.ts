import { describe, expect, it } from 'vitest';
import type { TestQuestion } from '@/lib/api/types';
import { answered, factsOf, isAsked, LAST_STEP, questionsOf, stepOf } from './answers';

const question = (fact: string, kind: string, when: TestQuestion['when'] = []): TestQuestion => ({
  fact,
  kind,
  text: fact,
  hint: null,
  unit: null,
  from: null,
  to: null,
  when,
  choices: [],
});

const MARKETS = question('markets', 'choices');
const RADIO = question('radio', 'flag');
const BANDS = question('bands', 'choices', [{ fact: 'radio', values: ['true'] }]);
const CLOCK = question('clock-mhz', 'number');
const OTHER = question('colour', 'choice');

describe('answers', () => {
  it('are asked for only when what they depend on was said', () => {
    expect(isAsked(BANDS, {})).toBe(false);
    expect(isAsked(BANDS, { radio: ['false'] })).toBe(false);
    expect(isAsked(BANDS, { radio: ['true'] })).toBe(true);
  });

  it('replace each other, and an empty one takes the answer back', () => {
    expect(answered({ radio: ['true'] }, 'radio', ['false'])).toEqual({ radio: ['false'] });
    expect(answered({ radio: ['true'] }, 'radio', [''])).toEqual({});
  });

  it('are sent as what they are, without those that no longer matter', () => {
    const answers = {
      markets: ['us', 'eu'],
      radio: ['false'],
      bands: ['nfc'],
      'clock-mhz': ['48'],
    };
    expect(factsOf([MARKETS, RADIO, BANDS, CLOCK], answers)).toEqual({
      markets: ['us', 'eu'],
      radio: false,
      'clock-mhz': 48,
    });
  });

  it('stand on their step, and unknown questions on the last', () => {
    expect(questionsOf(2, [MARKETS, RADIO, BANDS])).toEqual([RADIO, BANDS]);
    expect(questionsOf(LAST_STEP, [MARKETS, OTHER])).toEqual([OTHER]);
    expect(stepOf('markets')).toBe(1);
    expect(stepOf('colour')).toBe(LAST_STEP);
  });
});
