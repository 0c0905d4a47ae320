import { expect, test } from 'vitest';
import { likenessAmong, type Portrait } from './likeness.ts';

const portrait = (id: string, phrases: string, traits: string): Portrait => ({
  id,
  phrases: new Set(phrases.split(' ')),
  traits: new Set(traits.split(' ')),
});

test('likeness is the share of phrases and traits that two have in common, by hand', () => {
  const a = portrait('a', 'p q r', 'x y');
  const b = portrait('b', 'q r s', 'z');
  // 2 of 4 phrases, none of 3 traits.
  expect(likenessAmong([a, b])(a, b)).toEqual({ telling: 0.5, build: 0, overall: 0.25 });
  expect(likenessAmong([a, b])(a, a)).toEqual({ telling: 1, build: 1, overall: 1 });
});

test('it is the same both ways round', () => {
  const all = [portrait('a', 'p q', 'x'), portrait('b', 'q', 'x y z'), portrait('c', 't', 'z')];
  const likeness = likenessAmong(all);
  for (const a of all) for (const b of all) expect(likeness(a, b)).toEqual(likeness(b, a));
});

test('what half of all have counts for nothing', () => {
  const a = portrait('a', 'answer p', 'keys x');
  const b = portrait('b', 'answer q', 'keys y');
  const c = portrait('c', 'answer r', 'keys z');
  expect(likenessAmong([a, b, c])(a, b)).toEqual({ telling: 0, build: 0, overall: 0 });
  expect(likenessAmong([a, b])(a, b).telling).toBe(1 / 3);
});

test('two that have nothing at all are not alike', () => {
  const none: Portrait = { id: 'none', phrases: new Set(), traits: new Set() };
  expect(likenessAmong([none])(none, none)).toEqual({ telling: 0, build: 0, overall: 0 });
});
