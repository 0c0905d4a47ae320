import type { Environment, Read } from '../../core/environment.ts';
import { cellsWhere } from '../../core/grid.ts';
import { int, subset } from '../../core/params.ts';
import type { Rng } from '../../core/rng.ts';
import { type RowAnswer, rowBoard, rowPlace } from './arc-board.ts';
import { type Row, sameRow } from './coloured-row.ts';
import { explaining, type Group, KINDS, type RowPair, rowRules, rowsMade } from './row-rules.ts';
import { sampled } from './row-samples.ts';

/*
 * Rows of coloured cells and what one rule makes of them. Apply the rule to the last row.
 *
 *     0 0 3 3 3 0 0 5 0 0   →   0 0 0 0 3 3 3 5 0 0
 *     6 6 0 0 5 0 0 0 0 0   →   0 0 6 6 5 0 0 0 0 0      the block moves until it touches the dot
 *     0 5 0 0 0 0 0 2 2 2   →   ?
 *
 * A rule and rows on which it has something to do are drawn. Then all some hundred rules there are get tried with all
 * their colours and distances; an instance is refused when two of those that explain the examples make different rows of
 * the last one. Rows that stand in the prompt are no answers.
 *
 * Source: Chollet, On the measure of intelligence, 2019 (ARC); Xu et al., LLMs and the Abstraction and Reasoning Corpus,
 * 2023 (1D-ARC); Reasoning Gym's arc_1d, which does not ask whether a second rule fits.
 */

const knobs = {
  size: int('Cells of a row', 8, 40),
  examples: int('Examples', 2, 6),
  kinds: subset('Kinds of rules', ['moves', 'falls', 'paint', 'dots', 'build']),
};

export interface Puzzle {
  readonly pairs: readonly RowPair[];
  readonly query: Row;
}

const LINE = /^[\d.](?: [\d.])*$/;
const read = (text: string, { query }: Puzzle): Read<RowAnswer> => {
  if (!LINE.test(text))
    return { why: 'The answer is one row: a digit for each cell, with single spaces between.' };
  const cells = text.split(' ', 200).map((v) => (v === '.' ? null : Number(v)));
  return cells.length === query.length
    ? { answer: cells }
    : { why: `The row has ${cells.length} cells; the rows here have ${query.length}.` };
};
const write = (answer: RowAnswer) => answer.map((v) => v ?? '.').join(' ');

const env: Environment<typeof knobs, Puzzle, RowAnswer> = {
  id: 'arc-1d',
  version: 1,
  title: 'Rows of colours',
  about: 'Find what happens to rows of coloured cells and do it to the last one.',
  family: 'induction',
  tags: ['induction', 'spatial'],
  sources: [
    'Chollet, On the measure of intelligence, 2019 (ARC)',
    'Xu et al., LLMs and the Abstraction and Reasoning Corpus, 2023 (1D-ARC)',
    'Reasoning Gym, arc_1d, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ kinds }) =>
    kinds.length === 0 ? { at: 'kinds', why: 'At least one kind of rules is needed.' } : undefined,
  levels: [
    { size: 10, examples: 3, kinds: ['moves'] },
    { size: 12, examples: 3, kinds: ['moves', 'falls'] },
    { size: 16, examples: 3, kinds: ['falls', 'paint'] },
    { size: 20, examples: 3, kinds: ['paint', 'dots'] },
    { size: 24, examples: 3, kinds: ['dots', 'build'] },
    { size: 30, examples: 3, kinds: ['build'] },
  ],
  measure: { says: 'cells of a row', of: (p) => p.query.length },

  generate({ size, examples, kinds }, rng) {
    for (let tries = 0; tries < 2000; tries++) {
      const puzzle = drawn(size, examples, rng.pick(kinds), rng);
      if (!puzzle) continue;
      const made = rowsMade(puzzle.pairs, puzzle.query);
      const shown = [puzzle.query, ...puzzle.pairs.flatMap(({ from, to }) => [from, to])];
      if (made.length === 1 && !shown.some((row) => sameRow(row, made[0]!))) return { puzzle, secret: null };
    }
    throw new Error('No rows that only one rule explains within 2000 tries.');
  },

  prompt: (p) =>
    [
      'One simple rule turns each input row into its output row. A row is made of cells, written as digits: 0 is empty, 1 to 9 are colours. Rules are about single cells and about blocks, which are stretches of neighbouring cells: they are moved, turned, copied, joined, sorted, repainted or removed, by their place, colour or length.',
      '',
      ...p.pairs.flatMap(({ from, to }, i) => [
        `Input ${i + 1}:  ${from.join(' ')}`,
        `Output ${i + 1}: ${to.join(' ')}`,
        '',
      ]),
      `Input ${p.pairs.length + 1}:  ${p.query.join(' ')}`,
      '',
      `What is output ${p.pairs.length + 1}? Simple rules that fit all the examples agree on it. Answer with its ${p.query.length} digits in one line, with single spaces between.`,
    ].join('\n'),
  read,
  write,

  rules: [
    {
      name: 'rule',
      says: 'A rule that fits all the examples gives every cell its colour.',
      broken(p, a) {
        const off = made(p)
          .map((row) => cellsWhere(a, (v, i) => v !== null && v !== row[i]))
          .toSorted((x, y) => x.length - y.length)[0];
        if (!off || off.length === 0) return off ? undefined : { places: [], note: 'No rule fits.' };
        return {
          places: off.map(rowPlace),
          note: `${off.length === 1 ? 'One cell has' : `${off.length} cells have`} another colour by the rule.`,
        };
      },
    },
    {
      name: 'filled',
      says: 'Every cell has a colour, or is said to be empty by 0.',
      broken(_p, a) {
        const blank = cellsWhere(a, (v) => v === null);
        return blank.length === 0
          ? undefined
          : { places: blank.map(rowPlace), note: `${blank.length} still to be told.` };
      },
    },
  ],

  board: rowBoard,

  guess: (p, rng) => rng.shuffle(p.query),
  /** As if nothing happened. */
  greedy: (p) => p.query,
  /** Takes the first rule that explains all the examples. */
  oracle(p, _secret, steps) {
    for (const rule of explaining(p.pairs)) {
      if (!steps.take()) return undefined;
      const row = rule.of(p.query);
      if (row) return row;
    }
    return undefined;
  },

  reasoningGym: [
    {
      dataset: 'arc_1d',
      like: {
        params: { size: 20, examples: 3, kinds: ['moves', 'falls', 'paint', 'dots', 'build'] },
        but: 'there sizes 10 to 30, here 20',
        proves: 'no other of some hundred rules explains the examples and makes another row',
      },
      instance({ metadata: { train_examples: train, test_example: test } }) {
        const pairs = Array.isArray(train) && train.length <= 12 ? train.map(pairOf) : [];
        const query = pairOf(test)?.from;
        const size = query?.length ?? 0;
        const good = pairs.every((pair) => pair?.from.length === size && pair.to.length === size);
        if (!query || pairs.length === 0 || !good)
          return { why: 'The entry has no examples of rows of up to 100 digits, all of one length.' };
        const puzzle = { pairs: pairs as RowPair[], query };
        return made(puzzle).length > 0
          ? { puzzle, secret: null }
          : { why: 'No rule that is known here explains the examples of the entry.' };
      },
    },
  ],
};

export default env;

function pairOf(value: unknown): RowPair | undefined {
  const { input, output } = (value ?? {}) as { input?: unknown; output?: unknown };
  return isRow(input) && isRow(output) ? { from: input, to: output } : undefined;
}
const isRow = (value: unknown): value is Row =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 100 &&
  value.every((v) => Number.isInteger(v) && v >= 0 && v <= 9);

/** A rule of the group and rows that it changes. */
function drawn(size: number, examples: number, group: Group, rng: Rng): Puzzle | undefined {
  const kind = rng.pick(KINDS[group]);
  const [dot, a, b] = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]) as [number, number, number];
  const colours = { from: [dot], to: [a, b] };
  const rule = rng.pick(rowRules([colours]).filter((each) => each.kind === kind));
  const pairs: RowPair[] = [];
  for (let tries = 0; tries < 10 * examples && pairs.length <= examples; tries++) {
    const from = sampled(kind, { size, dot, two: [a, b] }, rng);
    const to = rule.of(from);
    if (to && !sameRow(from, to)) pairs.push({ from, to });
  }
  const query = pairs.length > examples ? pairs.pop()?.from : undefined;
  return query && { pairs, query };
}

const known = new WeakMap<Puzzle, readonly Row[]>();
/** The different rows that rules which explain the examples make of the last one. */
function made(p: Puzzle): readonly Row[] {
  const rows = known.get(p) ?? rowsMade(p.pairs, p.query);
  known.set(p, rows);
  return rows;
}
