import { expect, test } from 'vitest';
import { matchedBaseline, pickChains, type Variant } from './chains.ts';

const ladder = (problem: string, ...solved: readonly number[]) => ({
  problem,
  variants: solved.map((c, rungs): Variant => ({ rungs, solved: c, n: 32 })),
});
const rungsOf = (chain: { readonly links: readonly Variant[] } | undefined) =>
  chain?.links.map(({ rungs }) => rungs);

test('the triple whose rates fall into the three bands, easiest first', () => {
  // 3/32 = 0.094, 16/32 = 0.5, 28/32 = 0.875.
  const chains = pickChains([
    ladder('a', 3, 9, 16, 28, 32),
    ladder('b', 3, 9, 20, 28),
    ladder('c', 28, 16, 3),
  ]);
  expect(chains.map(({ problem }) => problem)).toEqual(['a']);
  expect(rungsOf(chains[0])).toEqual([3, 2, 0]);
});

test('of several triples the one nearest the middles', () => {
  expect(rungsOf(pickChains([ladder('a', 2, 3, 14, 16, 26, 28)])[0])).toEqual([5, 3, 1]);
});

test('never solved and always solved are no links', () => {
  expect(pickChains([ladder('a', 0, 16, 32)])).toEqual([]);
});

test('the baseline matches rates with unrelated problems and uses none twice', () => {
  const ladders = [
    ladder('chain', 3, 16, 28),
    ladder('other chain', 4, 15, 27),
    ladder('x', 3, 9),
    ladder('y', 16),
    ladder('z', 28, 29),
    ladder('w', 4, 15),
  ];
  const chains = pickChains(ladders);
  expect(chains).toHaveLength(2);
  const { triples, unmatched } = matchedBaseline(chains, ladders);
  expect(unmatched).toBe(1);
  expect(triples[0]?.map(({ problem, variant }) => [problem, variant.solved])).toEqual([
    ['z', 28],
    ['y', 16],
    ['x', 3],
  ]);
  const used = triples.flat().map(({ problem }) => problem);
  expect(new Set(used).size).toBe(used.length);
});
