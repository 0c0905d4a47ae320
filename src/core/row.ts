import type { Board, Read } from './environment.ts';
import { perObject } from './remembered.ts';

/** The place of an element of the row, counted from 0. */
export const rowPlace = (i: number): string => `row${i + 1}`;
const givenPlace = (i: number): string => `given${i + 1}`;

/** Words separated by commas, with or without spaces around them; at most `most`, none empty or over 60 characters. */
export function readWords(text: string, most: number): Read<readonly string[]> {
  const words = text.split(',').map((word) => word.trim());
  if (words.length > most) return { why: `There are more than ${most} words.` };
  const odd = words.find((word) => !/^[^\s,]{1,60}$/.test(word));
  return odd === undefined
    ? { answer: words }
    : {
        why: odd === '' ? 'A word is missing between two commas.' : `“${odd.slice(0, 60)}” is not one word.`,
      };
}

const countsOf = perObject((given: readonly string[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const item of given) out.set(item, (out.get(item) ?? 0) + 1);
  return out;
});

const ASCII = 128;
const letters = new Uint16Array(ASCII);
function areLetters(items: readonly string[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as string;
    if (item.length !== 1 || item.charCodeAt(0) >= ASCII) return false;
  }
  return true;
}

/** The positions whose item stands there more often, counted from the start, than it is given, or is not given at all. */
export function beyondGiven(row: readonly string[], given: readonly string[]): number[] {
  const out: number[] = [];
  if (areLetters(given) && areLetters(row)) {
    letters.fill(0);
    for (let i = 0; i < given.length; i++) letters[(given[i] as string).charCodeAt(0)]!++;
    for (let i = 0; i < row.length; i++) {
      const code = (row[i] as string).charCodeAt(0);
      if (letters[code] === 0) out.push(i);
      else letters[code]!--;
    }
    return out;
  }
  const left = new Map(countsOf(given));
  for (let i = 0; i < row.length; i++) {
    const item = row[i] as string;
    const n = left.get(item) ?? 0;
    if (n === 0) out.push(i);
    else left.set(item, n - 1);
  }
  return out;
}

/** A board for putting given things, equal ones among them, into a row: tap to append, tap in the row to take out. */
export function rowBoard<Puzzle, Evidence = null>({
  tip,
  name,
  given,
}: {
  readonly tip: string;
  /** What one of them is called aloud: "word". */
  readonly name: string;
  given(puzzle: Puzzle): readonly string[];
}): Board<Puzzle, readonly string[], readonly string[], Evidence> {
  /** Which of the given ones stand in the row: each row element takes the first equal one still free. */
  const taken = (puzzle: Puzzle, row: readonly string[]): readonly boolean[] => {
    const out = given(puzzle).map(() => false);
    for (const item of row) {
      const at = given(puzzle).findIndex((other, i) => other === item && !out[i]);
      if (at >= 0) out[at] = true;
    }
    return out;
  };
  return {
    tip,
    start: () => [],
    act(puzzle, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const out = draft.findIndex((_, i) => rowPlace(i) === gesture.at);
      if (out >= 0) return draft.filter((_, i) => i !== out);
      const used = taken(puzzle, draft);
      const added = given(puzzle).find((_, i) => givenPlace(i) === gesture.at && !used[i]);
      return added === undefined ? draft : [...draft, added];
    },
    show(puzzle, draft) {
      const used = taken(puzzle, draft);
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'row',
            name: 'row',
            taps: true,
            empty: 'Nothing placed yet',
            items: draft.map((text, i) => ({ at: rowPlace(i), name: `place ${i + 1}`, text })),
          },
          {
            kind: 'sequence',
            id: 'given',
            name: 'to be placed',
            taps: true,
            items: given(puzzle).map((text, i) => ({
              at: givenPlace(i),
              name,
              text,
              ...(used[i] ? { look: 'dim' as const, says: 'placed', fixed: true } : {}),
            })),
          },
        ],
        status: `${draft.length} of ${given(puzzle).length} placed`,
      };
    },
    answer: (_puzzle, draft) => draft,
    draft: (_puzzle, answer) => answer,
    enter(puzzle, answer) {
      const order: number[] = [];
      for (const item of answer) {
        const at = given(puzzle).findIndex((other, i) => other === item && !order.includes(i));
        if (at >= 0) order.push(at);
      }
      return order.map((i) => ({ do: 'tap' as const, at: givenPlace(i) }));
    },
  };
}
