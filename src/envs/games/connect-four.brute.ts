import type { Brute } from '../examples.ts';
import type { Puzzle } from './connect-four.ts';

/** Every row of letters; who wins is found by playing all games to their end, with lines looked for all over the board. */
const brute: Brute<{ rows: number; columns: number; empty: number; ahead: number }, Puzzle> = {
  params: { rows: 4, columns: 4, empty: 6, ahead: 0 },
  *candidates({ board }) {
    const letters = ['W', 'D', 'L', '-', '.'];
    const width = board[0]!.length;
    for (let n = 0; n < letters.length ** width; n++)
      yield Array.from({ length: width }, (_, i) => letters[Math.floor(n / letters.length ** i) % 5]).join(
        ' ',
      );
  },
  right({ board }, reply) {
    const key = board.join();
    const wanted = known.get(key) ?? lettersFor(board);
    known.set(key, wanted);
    return reply === wanted;
  },
  unique: true,
};

export default brute;

/** The board played out once for all replies to it. */
const known = new Map<string, string>();

function lettersFor(board: readonly string[]): string {
  const width = board[0]!.length;
  const hasLine = (stacks: readonly string[]): boolean => {
    const at = (x: number, y: number): string => stacks[x]?.[y] ?? ' ';
    for (let x = 0; x < width; x++)
      for (let y = 0; y < board.length; y++)
        for (const [dx, dy] of [
          [1, 0],
          [0, 1],
          [1, 1],
          [1, -1],
        ] as const) {
          const four = [0, 1, 2, 3].map((i) => at(x + i * dx, y + i * dy)).join('');
          if (four === 'XXXX' || four === 'OOOO') return true;
        }
    return false;
  };
  /** 1 where the one who has just moved wins. */
  const after = (stacks: readonly string[], mover: string): number => {
    if (hasLine(stacks)) return 1;
    const other = mover === 'X' ? 'O' : 'X';
    const next = stacks.flatMap((stack, x) =>
      stack.length < board.length ? [-after(stacks.with(x, stack + other), other)] : [],
    );
    return next.length === 0 ? 0 : Math.min(...next);
  };
  const stacks = Array.from({ length: width }, (_, x) =>
    [...board]
      .reverse()
      .map((line) => line[x])
      .join('')
      .replaceAll('.', ''),
  );
  const wanted = stacks.map((stack, x) =>
    stack.length === board.length ? '-' : 'LDW'[after(stacks.with(x, `${stack}X`), 'X') + 1],
  );
  return wanted.join(' ');
}
