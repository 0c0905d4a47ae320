import type { Brute } from '../examples.ts';
import type { Knights } from './knight-board.ts';

type Board = { readonly [square: string]: string };

const boardOf = ({ squares, white, black }: Knights): Board =>
  Object.fromEntries(squares.map((one) => [one, white.includes(one) ? 'w' : black.includes(one) ? 'B' : '']));

function after({ first }: Knights, board: Board, move: string, turn: number): Board | undefined {
  const [side = '', from = '', to = ''] = move.split(',');
  const [x, y] = [0, 1].map((i) => Math.abs(from.charCodeAt(i) - to.charCodeAt(i)));
  const isRight =
    side === (first === 'w' ? 'wB' : 'Bw')[turn % 2] &&
    board[from] === side &&
    board[to] === '' &&
    x! > 0 &&
    x! + y! === 3 &&
    y! > 0;
  return isRight ? { ...board, [from]: '', [to]: side } : undefined;
}
const isSwapped = (p: Knights, board: Board): boolean =>
  p.white.every((one) => board[one] === 'B') && p.black.every((one) => board[one] === 'w');

/** A first way to every position and every one of white's and black's moves from there, and that there is none. */
const brute: Brute<{ squares: number; knights: number; moves: number }, Knights> = {
  params: { squares: 7, knights: 1, moves: 4 },
  *candidates(p) {
    yield 'No';
    const moves = ['w', 'B'].flatMap((side) =>
      p.squares.flatMap((from) => p.squares.map((to) => `${side},${from},${to}`)),
    );
    for (const { board, way } of positions(p))
      for (const move of moves)
        if (way.length === 0 || after(p, board, move, way.length)) yield JSON.stringify([...way, move]);
  },
  right(p, reply) {
    if (reply === 'No') return ![...positions(p)].some(({ board }) => isSwapped(p, board));
    let board: Board | undefined = boardOf(p);
    for (const [turn, move] of (JSON.parse(reply) as string[]).entries())
      board = board && after(p, board, move, turn);
    return board !== undefined && isSwapped(p, board);
  },
};

function* positions(p: Knights): Generator<{ readonly board: Board; readonly way: readonly string[] }> {
  const keyOf = (board: Board, turn: number): string =>
    `${turn % 2} ${p.squares.map((one) => board[one] || '.').join('')}`;
  const met = new Set([keyOf(boardOf(p), 0)]);
  let front = [{ board: boardOf(p), way: [] as readonly string[] }];
  while (front.length > 0) {
    yield* front;
    const next: typeof front = [];
    for (const { board, way } of front)
      for (const from of p.squares)
        for (const to of p.squares) {
          const move = `${(p.first === 'w' ? 'wB' : 'Bw')[way.length % 2]},${from},${to}`;
          const then = after(p, board, move, way.length);
          if (!then || met.has(keyOf(then, way.length + 1))) continue;
          met.add(keyOf(then, way.length + 1));
          next.push({ board: then, way: [...way, move] });
        }
    front = next;
  }
}

export default brute;
