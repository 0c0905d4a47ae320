import { readFormula } from '../../core/algebraic-formula.ts';
import { polynomialOf } from '../../core/polynomial.ts';

/** Stands for times · (x·X + plus) / over, where X is the unknown. A term without X has x = 0. */
export interface Part {
  readonly times: number;
  readonly x: number;
  readonly plus: number;
  readonly over: number;
}

export const number = (plus: number): Part => ({ times: 1, x: 0, plus, over: 1 });
export const term = (x: number): Part => ({ times: 1, x, plus: 0, over: 1 });

/** The unknown is x where no other letter is given. */
export const sideText = (side: readonly Part[], unknown?: string): string =>
  side
    .map((part, i) => {
      const minus = (part.x === 0 ? part.plus : part.times) < 0;
      return (i === 0 ? (minus ? '-' : '') : minus ? ' - ' : ' + ') + partText(part, unknown);
    })
    .join('');

/** A part without its sign. */
function partText({ times: factor, x, plus: rest, over }: Part, unknown?: string): string {
  const size = Math.abs(rest);
  if (x === 0) return String(size);
  // A number and a letter such as o are kept apart.
  const ofX = `${x === 1 ? '' : x}${x === 1 || unknown === undefined ? '' : '·'}${unknown ?? 'x'}`;
  if (rest === 0) return ofX;
  const front = Math.abs(factor) === 1 ? '' : String(Math.abs(factor));
  return `${front}(${ofX} ${rest < 0 ? '-' : '+'} ${size})${over === 1 ? '' : `/${over}`}`;
}

/** Reads `-12*o + 5`, with up to 12 digits in a number, so that sums of a few stay exact. */
export function readSide(side: string, unknown: string): Part[] | undefined {
  const read = readFormula(side, { letters: unknown, functions: false });
  const sum = 'formula' in read ? polynomialOf(read.formula) : undefined;
  if (!sum) return undefined;
  const parts = [...sum].map(([key, { top, bottom }]) => {
    const size = Number(top);
    if (bottom !== 1n || Math.abs(size) > 999_999_999_999) return undefined;
    if (key === '') return number(size);
    return key === `${unknown}1` ? { ...term(Math.abs(size)), times: size < 0 ? -1 : 1 } : undefined;
  });
  if (parts.length === 0) return [number(0)];
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
