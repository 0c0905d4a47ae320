import type { Steps } from '../../core/steps.ts';
import type { Puzzle } from './mastermind.ts';

/** Colours from 1; 0 is none yet. */
export type Code = readonly number[];
export interface Told {
  readonly guess: Code;
  /** Colours in the right place. */
  readonly right: number;
  /** Colours that are in the code, but elsewhere. */
  readonly elsewhere: number;
}

const known = new Map<string, readonly Code[]>();
/** Every code there is, made once for each size: instances of a level share it. */
export function allCodes(places: number, colors: number): readonly Code[] {
  const size = `${places} ${colors}`;
  let codes = known.get(size);
  if (codes) return codes;
  codes = [[]];
  for (let i = 0; i < places; i++)
    codes = codes.flatMap((code) => Array.from({ length: colors }, (_, color) => [...code, color + 1]));
  known.set(size, codes);
  return codes;
}

const counts = new Int8Array(9);
/** What is told of a guess as one number, which whole sets of codes are compared by: those elsewhere, and 8 for each in its place. */
export function answerTo(code: Code, guess: Code): number {
  let right = 0;
  let common = 0;
  counts.fill(0);
  for (let i = 0; i < code.length; i++) {
    const a = code[i]!;
    const b = guess[i]!;
    if (a === b) right++;
    if (counts[a]!++ < 0) common++;
    if (counts[b]!-- > 0) common++;
  }
  return 8 * right + common - right;
}

/** What is told of a guess. */
export function compared(code: Code, guess: Code): Omit<Told, 'guess'> {
  const answer = answerTo(code, guess);
  return { right: answer >> 3, elsewhere: answer & 7 };
}

/** The first code that fits, digit by digit; one step per digit tried. Digits in place and in common are counted on the way. */
export function codeThatFits(p: Puzzle, steps: Steps): Code | undefined {
  const code: number[] = [];
  const fits = (): boolean =>
    p.told.every(({ guess, right, elsewhere }) => {
      const left = p.places - code.length;
      const placed = code.filter((color, i) => guess[i] === color).length;
      let common = 0;
      for (let color = 1; color <= p.colors; color++)
        common += Math.min(
          code.filter((one) => one === color).length,
          guess.filter((one) => one === color).length,
        );
      return (
        placed <= right &&
        placed + left >= right &&
        common <= right + elsewhere &&
        common + left >= right + elsewhere
      );
    });
  const extend = (): boolean => {
    if (code.length === p.places) return true;
    for (let color = 1; color <= p.colors; color++) {
      if (!steps.take()) return false;
      code.push(color);
      if (fits() && extend()) return true;
      code.pop();
    }
    return false;
  };
  return extend() ? code : undefined;
}
