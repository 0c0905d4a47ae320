import type { Hint } from '../../core/environment.ts';
import { cellName, cellPlace } from '../../core/grid.ts';
import { lineHint } from '../../core/line-hint.ts';
import { choicesOf, differ, linesOf } from './binairo.digging.ts';
import type { Puzzle, Sign } from './binairo.ts';

/** What cannot stay, else what three neighbouring cells tell, else what a whole line does. */
export function binairoHint(p: Puzzle, signs: readonly Sign[]): Hint | undefined {
  const next = lineHint(
    {
      choices: choicesOf(p),
      accept: differ(p),
      placesOf: () => [],
      asks: () => 'as many 0s as 1s and no three alike',
      values: { filled: '1', empty: '0' },
      setsEmpty: true,
      words: { filled: '1', empty: '0' },
    },
    signs.map((sign) => (sign === '.' ? undefined : sign === '1')),
  );
  const clears = next?.gestures.some((gesture) => gesture.do === 'set' && gesture.value === '');
  return clears || !next ? next : (ofThree(p, signs) ?? next);
}

function ofThree(p: Puzzle, signs: readonly Sign[]): Hint | undefined {
  for (const { cells } of linesOf(p))
    for (let i = 0; i + 2 < cells.length; i++) {
      const three = cells.slice(i, i + 3);
      const open = three.filter((cell) => signs[cell] === '.');
      const [one, other] = three.filter((cell) => signs[cell] !== '.').map((cell) => signs[cell]);
      const [cell] = open;
      if (open.length !== 1 || cell === undefined || one === undefined || one !== other) continue;
      const value = one === '0' ? '1' : '0';
      return {
        says: `Two of these three cells hold ${one}, and no three alike stand next to each other: ${cellName(cell, p.columns)} is ${value}.`,
        places: three.map((at) => cellPlace(at, p.columns)),
        gestures: [{ do: 'set', at: cellPlace(cell, p.columns), value }],
      };
    }
  return undefined;
}
