/**
 * The unified social credit code of a Chinese organisation (GB 32100-2015): 18 characters without I, O,
 * S, V and Z; the last one checks the others.
 */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const CODE_LENGTH = 18;

export type CodeVerdict =
  | { kind: 'empty' }
  | { kind: 'short'; length: number }
  | { kind: 'long' }
  | { kind: 'character'; character: string }
  | { kind: 'mismatch' }
  | { kind: 'valid' };

/** As it is written: in capitals, without spaces. */
export const normaliseCode = (text: string): string => text.replace(/\s/g, '').toUpperCase();

export function judgeCode(typed: string): CodeVerdict {
  const code = normaliseCode(typed);
  if (code === '') return { kind: 'empty' };
  const foreign = Array.from(code).find((character) => !CHARACTERS.includes(character));
  if (foreign !== undefined) return { kind: 'character', character: foreign };
  if (code.length < CODE_LENGTH) return { kind: 'short', length: code.length };
  if (code.length > CODE_LENGTH) return { kind: 'long' };
  return checkCharacter(code) === code[CODE_LENGTH - 1] ? { kind: 'valid' } : { kind: 'mismatch' };
}

function checkCharacter(code: string): string | undefined {
  const base = CHARACTERS.length;
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, CODE_LENGTH - 1)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % base;
  }
  return CHARACTERS[(base - (sum % base)) % base];
}
