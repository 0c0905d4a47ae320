import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deal, dealt, drawn, mixedIn, shareOf } from './deal.ts';
import { anyItem, itemWith } from './judging.test-arbitrary.ts';

const items = Array.from({ length: 60 }, (_, at) =>
  itemWith({ subject: { instance: `some-env@1?size=4#S/${at}`, hash: null } }),
);
const deal: Deal = { seed: '7', annotators: ['ann', 'bob', 'cat', 'dan'], overlap: 2 };
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

const anyDeal: fc.Arbitrary<Deal> = fc.record({
  seed: fc.string(),
  annotators: fc.uniqueArray(fc.constantFrom('ann', 'bob', 'cat', 'dan', 'Émile'), { minLength: 1 }),
  overlap: fc.integer({ min: 1, max: 4 }),
  number: fc.nat(20),
});

test('everybody gets the same shares, however items and annotators are listed', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 30 }), anyDeal, (list, dealing) => {
      const one = dealt(list, dealing);
      const other = dealt([...list].reverse(), {
        ...dealing,
        annotators: [...dealing.annotators].reverse(),
      });
      for (const [name, share] of one) expect(ids(other.get(name))).toEqual(ids(share));
    }),
  );
});

test('each item goes to as many different people as asked, and shares differ by one item at most', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 30 }), anyDeal, (list, dealing) => {
      const shares = [...dealt(list, dealing).values()];
      const all = shares.flatMap((share) => ids(share) ?? []);
      const times = Math.min(dealing.overlap, dealing.annotators.length);
      const asked = drawn(list, dealing);
      expect(asked.length).toBe(Math.min(dealing.number ?? 0, new Set(ids(list)).size));
      for (const { id } of asked) expect(all.filter((one) => one === id).length).toBe(times);
      expect(all.length).toBe(asked.length * times);
      for (const share of shares) expect(new Set(ids(share)).size).toBe(share.length);
      const sizes = shares.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});

test('any two people meet, and each has an order of their own', () => {
  const shares = dealt(items, deal);
  const names = [...shares.keys()];
  for (const a of names)
    for (const b of names)
      if (a !== b) expect(shares.get(a)?.some((one) => shares.get(b)?.includes(one))).toBe(true);
  const everybody = { ...deal, annotators: [] };
  expect(ids(shareOf(items, everybody, 'ann'))).not.toEqual(ids(shareOf(items, everybody, 'bob')));
  expect(ids(shareOf(items, everybody, 'ann'))?.toSorted()).toEqual(ids(items)?.toSorted());
  expect(shareOf(items, deal, 'eve')).toBeUndefined();
});

test('the seed decides what is drawn; filters narrow it', () => {
  const few = { ...deal, number: 5 };
  expect(ids(drawn(items, few))).toEqual(ids(drawn(items, few)));
  expect(ids(drawn(items, few))).not.toEqual(ids(drawn(items, { ...few, seed: '8' })));
  const mixed = [...items, itemWith({ env: 'other-env', source: 'finding', reply: 'other' })];
  expect(drawn(mixed, { ...deal, env: 'other-env' }).length).toBe(1);
  expect(drawn(mixed, { ...deal, source: 'attempt' }).length).toBe(60);
});

test('attention checks stand among the items, whose order stays', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(10), fc.string(), (n, count, seed) => {
      const share = items.slice(0, n);
      const checks = Array.from({ length: count }, (_, at) => itemWith({ reply: `check ${at}` }));
      const mixed = mixedIn(share, checks, seed);
      expect(mixed.filter((one) => share.includes(one))).toEqual(share);
      expect(mixed.length).toBe(n + count);
      expect(new Set(ids(mixed)).size).toBe(n + count);
    }),
  );
  expect(mixedIn(items, [items[3]!], 'a').length).toBe(60);
});
