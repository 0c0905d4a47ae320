import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, noTools } from '../core/host.ts';
import { piecesOf, type Recorded, recordingSolver } from './recording.ts';
import { sevens } from './sevens.test-env.ts';

const env = sevens({});
const host = hostOf(env, noTools);
const made = await host.make(env.levels[0], 'S', 0);
const other = await host.make(env.levels[0], 'S', 1);
const recorded = (text: string, ms: number | null = null, change: Partial<Recorded> = {}): Recorded => ({
  ...{ instance: made.id, hash: made.hash, text, ms },
  ...change,
});

function replay(replies: readonly Recorded[], speed: number) {
  const waits: number[] = [];
  const solver = recordingSolver(
    { name: 'big model', source: 'run 1', replies, speed },
    { wait: async (ms) => void waits.push(ms) },
  );
  return { solver, waits };
}

test('pieces make up the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => piecesOf(text).join('') === text));
});

test('attempts come in their order, and what is missing says so', async () => {
  const { solver } = replay([recorded('one'), recorded('two')], Number.POSITIVE_INFINITY);
  const replies = await solver.solve([
    { host, made, attempt: 1 },
    { host, made, attempt: 0 },
    { host, made, attempt: 2 },
    { host, made: other, attempt: 0 },
  ]);
  expect(replies.map((reply) => ('text' in reply ? reply.text : reply.message))).toEqual([
    'two',
    'one',
    expect.stringContaining('fewer attempts'),
    expect.stringContaining('No reply of big model'),
  ]);
});

test('another instance under the same id is not replayed', async () => {
  const { solver } = replay([recorded('one', null, { hash: 'ffffffff' })], 1);
  expect(await solver.solve([{ host, made, attempt: 0 }])).toEqual([
    expect.objectContaining({ message: expect.stringContaining('has changed since') }),
  ]);
});

test.each([
  [1, 1_000],
  [4, 250],
  [0.5, 2_000],
])('at %d times the speed a reply of a second takes %d ms', async (speed, takes) => {
  const { solver, waits } = replay([recorded('a b c d e f g h i j', 1_000)], speed);
  const tokens: string[] = [];
  await solver.solve([{ host, made, attempt: 0 }], { onToken: (_, { text }) => tokens.push(text) });
  expect(tokens).toEqual(['a', ' b', ' c', ' d', ' e', ' f', ' g', ' h', ' i', ' j']);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(takes);
});

test('at once waits for nothing', async () => {
  const { solver, waits } = replay([recorded('a b c', 1_000)], Number.POSITIVE_INFINITY);
  expect(await solver.solve([{ host, made, attempt: 0 }])).toMatchObject([{ text: 'a b c', end: 'done' }]);
  expect(waits).toEqual([]);
});

test('a stop keeps what was said', async () => {
  const stop = new AbortController();
  const { solver } = replay([recorded('a b c d', 1_000)], 1);
  const replies = await solver.solve([{ host, made, attempt: 0 }], {
    signal: stop.signal,
    onToken: (_, { text }) => text === ' b' && stop.abort(),
  });
  expect(replies).toEqual([{ text: 'a b', end: 'stopped' }]);
});
