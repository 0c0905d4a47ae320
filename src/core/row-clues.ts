import type { Prune } from './houses.ts';
import { sentence } from './sentence.ts';

/*
 * Clues about the places of things in a row, counted from 1 on the left: in words, as kept by places, and as pruning
 * of the places that things can still have.
 */

export const PAIRS = ['same', 'apart', 'next', 'gap', 'directly', 'before'] as const;
/** `of` are numbers of things. */
export type Clue =
  | { readonly say: 'at'; readonly of: readonly [number]; readonly place: number }
  | { readonly say: (typeof PAIRS)[number]; readonly of: readonly [number, number] }
  | { readonly say: 'between'; readonly of: readonly [number, number, number] };

/** A clue as a sentence about houses, given what the things are called: "The cat" and "the cat". */
export function wordedClue(clue: Clue, called: (thing: number) => string): string {
  const [a, b, c] = clue.of.map(called) as [string, string, string];
  const text = (() => {
    switch (clue.say) {
      case 'at':
        return `${a} is in house ${clue.place}.`;
      case 'same':
        return `${a} and ${b} are in the same house.`;
      case 'apart':
        return `${a} and ${b} are in different houses.`;
      case 'next':
        return `${a} and ${b} are in neighbouring houses.`;
      case 'gap':
        return `Exactly one house lies between ${a} and ${b}.`;
      case 'directly':
        return `${a} is directly left of ${b}.`;
      case 'before':
        return `${a} is somewhere left of ${b}.`;
      case 'between':
        return `${b} is somewhere between ${a} and ${c}.`;
    }
  })();
  return sentence(text);
}

/** Whether a clue is kept by things that stand at these places, one for each thing it is about; more are not looked at. */
export function keeps(clue: Clue, places: readonly number[]): boolean {
  const [a, b, c] = places as [number, number, number];
  switch (clue.say) {
    case 'at':
      return a === clue.place;
    case 'same':
      return a === b;
    case 'apart':
      return a !== b;
    case 'next':
      return a - b === 1 || b - a === 1;
    case 'gap':
      return a - b === 2 || b - a === 2;
    case 'directly':
      return b - a === 1;
    case 'before':
      return a < b;
    case 'between':
      return (a < b && b < c) || (c < b && b < a);
  }
}

/** Whether no choice among the possible places of the things keeps a clue. */
export function cannotKeep(clue: Clue, possible: readonly (readonly number[])[]): boolean {
  const [first, second = ONE, third = ONE] = possible;
  for (const a of first!)
    for (const b of second) for (const c of third) if (keeps(clue, [a, b, c])) return false;
  return true;
}
const ONE: readonly number[] = [0];

/**
 * Takes from the possible places of each thing (bit p − 1 stands for place p) those that fit none of the other things
 * of a clue; false when a thing is left with none.
 */
export const pruneBy =
  (clues: readonly Clue[]): Prune =>
  (masks) => {
    const cut = (thing: number, mask: number): boolean => {
      masks[thing]! &= mask;
      return masks[thing] !== 0;
    };
    for (const clue of clues) {
      const [x, y, z] = clue.of as readonly [number, number, number];
      const [a, b, c] = [masks[x]!, masks[y]!, masks[z]!];
      let fits: boolean;
      switch (clue.say) {
        case 'at':
          fits = cut(x, 1 << (clue.place - 1));
          break;
        case 'same':
          fits = cut(x, b) && cut(y, a);
          break;
        case 'apart':
          fits = cut(x, isOne(b) ? ~b : -1) && cut(y, isOne(a) ? ~a : -1);
          break;
        case 'next':
          fits = cut(x, (b << 1) | (b >> 1)) && cut(y, (a << 1) | (a >> 1));
          break;
        case 'gap':
          fits = cut(x, (b << 2) | (b >> 2)) && cut(y, (a << 2) | (a >> 2));
          break;
        case 'directly':
          fits = cut(x, b >> 1) && cut(y, a << 1);
          break;
        case 'before':
          fits = cut(x, below(highest(b))) && cut(y, above(a & -a));
          break;
        case 'between': {
          let [left, middle, right] = [0, 0, 0];
          for (let rest = b; rest !== 0; rest &= rest - 1) {
            const at = rest & -rest;
            const [under, over] = [below(at), above(at)];
            if ((a & under) !== 0 && (c & over) !== 0) {
              middle |= at;
              left |= under;
              right |= over;
            }
            if ((a & over) !== 0 && (c & under) !== 0) {
              middle |= at;
              left |= over;
              right |= under;
            }
          }
          fits = cut(x, left) && cut(y, middle) && cut(z, right);
        }
      }
      if (!fits) return false;
    }
    return true;
  };

const isOne = (mask: number): boolean => (mask & (mask - 1)) === 0;
const highest = (mask: number): number => (mask === 0 ? 0 : 1 << (31 - Math.clz32(mask)));
/** Bits under, and over, a single one. */
const below = (bit: number): number => bit - 1;
const above = (bit: number): number => ~(bit | (bit - 1));
