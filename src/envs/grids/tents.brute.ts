import type { Brute } from '../examples.ts';
import type { Puzzle } from './tents.ts';

type Params = {
  readonly rows: number;
  readonly columns: number;
  readonly trees: number;
  readonly reasoning: 'direct';
};

/** Every set of two, three or four cells of a 4×4 meadow with three trees. */
const brute: Brute<Params, Puzzle> = {
  params: { rows: 4, columns: 4, trees: 19, reasoning: 'direct' },
  unique: true,
  *candidates() {
    for (let n = 0; n < 2 ** 16; n++) {
      const text = n.toString(2).padStart(16, '0').replaceAll('0', '.').replaceAll('1', '^');
      const tents = text.split('^').length - 1;
      if (tents >= 2 && tents <= 4) yield [0, 4, 8, 12].map((from) => text.slice(from, from + 4)).join('\n');
    }
  },
  right({ trees, rowCounts, columnCounts }, reply) {
    const tents = [...reply.replaceAll('\n', '')].flatMap((sign, i) =>
      sign === '^' ? [{ row: Math.floor(i / 4), column: i % 4 }] : [],
    );
    const shrubs = trees.map((tree) => ({ row: Math.floor(tree / 4), column: tree % 4 }));
    type Spot = (typeof tents)[number];
    const gap = (a: Spot, b: Spot) => [Math.abs(a.row - b.row), Math.abs(a.column - b.column)] as const;
    const near = (a: Spot, b: Spot) => gap(a, b)[0] + gap(a, b)[1] === 1;
    const orders = (list: readonly Spot[]): Spot[][] =>
      list.length === 0
        ? [[]]
        : list.flatMap((first, i) => orders(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
    return (
      tents.length === shrubs.length &&
      tents.every((tent) => shrubs.every((shrub) => gap(tent, shrub).join() !== '0,0')) &&
      tents.every((a, i) => tents.every((b, j) => i === j || Math.max(...gap(a, b)) > 1)) &&
      rowCounts.every((told, row) => tents.filter((tent) => tent.row === row).length === told) &&
      columnCounts.every((told, column) => tents.filter((tent) => tent.column === column).length === told) &&
      orders(tents).some((order) => order.every((tent, i) => near(tent, shrubs[i]!)))
    );
  },
};

export default brute;
