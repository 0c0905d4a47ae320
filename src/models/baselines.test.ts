import { expect, test } from 'vitest';
import { type Host, hostOf, type Made, noTools } from '../core/host.ts';
import { baselineNamed, baselinesFor } from './baselines.ts';
import { type Abilities, sevens } from './sevens.test-env.ts';
import type { Solver } from './solver.ts';

async function open(abilities: Abilities): Promise<{ host: Host; made: Made; baselines: readonly Solver[] }> {
  const host = hostOf(sevens(abilities), noTools);
  const made = await host.make({}, 'S', 0);
  return { host, made, baselines: await baselinesFor(host, made) };
}
const names = async (abilities: Abilities) => (await open(abilities)).baselines.map(({ name }) => name);

test('only what an environment supports is offered', async () => {
  expect(await names({})).toEqual(['random']);
  expect(await names({ greedy: true })).toEqual(['random', 'greedy']);
  expect(await names({ oracle: true })).toEqual([
    'random',
    'search 100',
    'search 1000',
    'search 10000',
    'oracle',
  ]);
});

test('an oracle that may read a secret is not called a search', async () => {
  expect(await names({ oracle: true, secret: true })).toEqual(['random', 'oracle']);
});

test('search gives up honestly at its limit and is the same every time', async () => {
  const { host, made, baselines } = await open({ oracle: true });
  const reply = async (name: string, attempt = 0) => {
    const given = await baselines.find((b) => b.name === name)?.solve([{ host, made, attempt }]);
    return given?.[0] && 'text' in given[0] ? given[0].text : undefined;
  };
  expect(await reply('search 100')).toBe('');
  expect(await host.judge(made, '')).toMatchObject({ outcome: 'unreadable', reward: 0 });
  expect(await reply('search 1000')).toBe('7');
  expect(await reply('search 1000', 5)).toBe('7');
  expect(await reply('oracle')).toBe('7');
});

test('random replies differ from attempt to attempt and repeat for the same one', async () => {
  const { host, made, baselines } = await open({});
  const replies = await baselines[0]?.solve([0, 1, 2, 3, 0].map((attempt) => ({ host, made, attempt })));
  const texts = replies?.map((reply) => ('text' in reply ? reply.text : reply.message)) ?? [];
  expect(new Set(texts).size).toBe(4);
  expect(texts[4]).toBe(texts[0]);
});

test('what an environment has not is an error in its place', async () => {
  const { host, made } = await open({ oracle: true, secret: true });
  const ask = async (name: string) => (await baselineNamed(name)?.solve([{ host, made, attempt: 0 }]))?.[0];
  expect(await ask('greedy')).toEqual(new Error('Sevens has no baseline “greedy”.'));
  expect(await ask('search 7')).toEqual(new Error('Sevens has no baseline “search 7”.'));
  expect(await ask('oracle')).toMatchObject({ text: '7' });
  expect(baselineNamed('clairvoyant')).toBeUndefined();
});
