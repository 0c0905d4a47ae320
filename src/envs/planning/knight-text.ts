import type { Read } from '../../core/environment.ts';
import { MOST_MOVES } from '../../core/move-list.ts';
import type { Knights, Leap } from './knight-board.ts';

/** The answer that the sides cannot be swapped. */
export const NO = 'No';

/** What the moves of an answer mean; none where it is said that there are none. */
export const leapsFrom = (moves: readonly string[]): readonly Leap[] => {
  if (moves[0] === NO) return NONE;
  let leaps = known.get(moves);
  if (!leaps) {
    leaps = moves.map((move) => {
      const [side, from = '', to = ''] = move.split(',');
      return { side: side === 'w' ? 'w' : 'B', from, to };
    });
    known.set(moves, leaps);
  }
  return leaps;
};
const NONE: readonly Leap[] = [];
/** So that the rules, asked one after another, play the moves once. */
const known = new WeakMap<readonly string[], readonly Leap[]>();

export function readLeaps(text: string, p: Knights): Read<readonly string[]> {
  if (text === NO || text === NO.toLowerCase()) return { answer: [NO] };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { why: 'The answer is neither No nor a JSON list of moves.' };
  }
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_MOVES)
    return { why: `The answer is no JSON list of one to ${MOST_MOVES} moves.` };
  const moves: string[] = [];
  for (const move of list as readonly unknown[]) {
    const parts = typeof move === 'string' ? /^[wB],([A-Z]\d),([A-Z]\d)$/.exec(move) : null;
    if (!parts) return { why: `${JSON.stringify(move).slice(0, 20)} is no move such as "w,A1,B3".` };
    const odd = [parts[1]!, parts[2]!].find((square) => !p.squares.includes(square));
    if (odd !== undefined) return { why: `There is no square ${odd}.` };
    moves.push(parts[0]);
  }
  return { answer: moves };
}

export const writeLeaps = (answer: readonly string[]): string =>
  answer.length === 0 ? '' : answer[0] === NO ? NO : JSON.stringify(answer);

export const columnsOf = (p: Knights): string[] => {
  const codes = p.squares.map((square) => square.charCodeAt(0));
  const first = Math.min(...codes);
  return Array.from({ length: Math.max(...codes) - first + 1 }, (_, i) => String.fromCharCode(first + i));
};
/** From the top. */
export const rowsOf = (p: Knights): number[] => {
  const rows = p.squares.map((square) => Number(square.slice(1)));
  const last = Math.max(...rows);
  return Array.from({ length: last - Math.min(...rows) + 1 }, (_, i) => last - i);
};
export const linesOf = (p: Knights): string[][] =>
  rowsOf(p).map((row) =>
    columnsOf(p).map((column) => {
      const square = `${column}${row}`;
      if (!p.squares.includes(square)) return ' ';
      return p.white.includes(square) ? 'w' : p.black.includes(square) ? 'B' : '.';
    }),
  );
export const tableOf = (p: Knights): string[] => [
  ...linesOf(p).map((line, i) => `${rowsOf(p)[i]} | ${line.join(' | ')} |`),
  `    ${columnsOf(p).join('   ')}`,
];
