import { describe, expect, test } from 'vitest';
import { type Claim, inWorld, type Kind, type Statement, truth, worded } from './claims.ts';

const claims: Claim[] = [
  { say: 'is', kind: 'knave', who: [1] },
  { say: 'both', kind: 'knight', who: [0, 2] },
  { say: 'both', kind: 'knave', who: [1, 3] },
  { say: 'some', kind: 'knight', who: [0, 3] },
  { say: 'some', kind: 'knave', who: [2, 3] },
  { say: 'same', who: [0, 1] },
  { say: 'different', who: [2, 3] },
  { say: 'exactly', kind: 'knave', count: 2 },
  { say: 'least', kind: 'knight', count: 3 },
  { say: 'most', kind: 'knave', count: 1 },
];
const joined: Statement[] = (['if', 'iff', 'or', 'either'] as const).flatMap((say) => [
  { say, parts: [claims[0]!, claims[3]!] },
  { say, parts: [claims[5]!, claims[7]!] },
]);
const nested: Statement[] = [
  { say: 'not', parts: [claims[1]!] },
  { say: 'and', parts: [joined[0]!, claims[2]!, { say: 'not', parts: [claims[5]!] }] },
  { say: 'or', parts: [{ say: 'and', parts: [claims[0]!, claims[4]!] }, claims[1]!, claims[2]!] },
  { say: 'iff', parts: [{ say: 'not', parts: [claims[0]!] }, joined[2]!] },
];
const statements: Statement[] = [...claims, ...joined, ...nested];
const names = ['Ada', 'Bo', 'Cy', 'Dora'];
const text = (said: Statement): string => worded(said, names);
const kindsIn = (world: number): Kind[] => names.map((_, i) => ((world >> i) % 2 === 1 ? 'knight' : 'knave'));
const worlds = Array.from({ length: 16 }, (_, world) => world);

test('statements in words', () => {
  expect(claims.map(text)).toEqual([
    'Bo is a knave',
    'Ada and Cy are both knights',
    'Bo and Dora are both knaves',
    'at least one of Ada and Dora is a knight',
    'at least one of Cy and Dora is a knave',
    'Ada and Bo are of the same kind',
    'Cy and Dora are of different kinds',
    'exactly 2 of us are knaves',
    'at least 3 of us are knights',
    'at most 1 of us is a knave',
  ]);
  expect(joined.filter((_, i) => i % 2 === 0).map(text)).toEqual([
    'if Bo is a knave, then at least one of Ada and Dora is a knight',
    'Bo is a knave if and only if at least one of Ada and Dora is a knight',
    'Bo is a knave, or at least one of Ada and Dora is a knight, or both',
    'either Bo is a knave or at least one of Ada and Dora is a knight, but not both',
  ]);
});

test('statements within statements stand in parentheses', () => {
  expect(nested.slice(0, 3).map(text)).toEqual([
    'it is not so that Ada and Cy are both knights',
    '(if Bo is a knave, then at least one of Ada and Dora is a knight) and Bo and Dora are both knaves and (it is not so that Ada and Bo are of the same kind)',
    '(Bo is a knave and at least one of Cy and Dora is a knave) or Ada and Cy are both knights or Bo and Dora are both knaves',
  ]);
  expect(worded(claims[0]!, names, { knight: 'angel', knave: 'egoist' })).toBe('Bo is an egoist');
});

describe.each(statements.map((said) => [text(said), said] as const))('%s', (_text, said) => {
  test('is as true in a world as for people who are all decided', () => {
    const truths = worlds.map((world) => truth(said, kindsIn(world)));
    expect(truths).toEqual(worlds.map(inWorld(said, 4)));
    expect(new Set(truths).size).toBe(2);
  });

  test('is settled early only where every way to decide the rest agrees', () => {
    for (let open = 1; open < 16; open++)
      for (const world of worlds) {
        const kinds = kindsIn(world).map((kind, i) => ((open >> i) % 2 === 1 ? null : kind));
        const so = truth(said, kinds);
        if (so === undefined) continue;
        const rest = worlds.filter((other) =>
          kindsIn(other).every((kind, i) => [null, kind].includes(kinds[i]!)),
        );
        expect(rest.every((other) => inWorld(said, 4)(other) === so)).toBe(true);
      }
  });
});
