import { expect, test } from 'vitest';
import type { AnyEnvironment } from '../core/environment.ts';
import { type Host, hostOf, type Made, noTools } from '../core/host.ts';
import type { Steps } from '../core/steps.ts';
import { type Baseline, baselinesFor } from './baselines.ts';

interface Abilities {
  readonly greedy?: true;
  readonly oracle?: true;
  readonly secret?: true;
}

/** Asks for the number 7; its oracle counts up to it, 50 steps a number. */
function sevens({ greedy, oracle, secret }: Abilities): AnyEnvironment {
  const read = (text: string) => (/^\d+$/.test(text) ? { answer: Number(text) } : { why: 'Not a number.' });
  const levels = [{}, {}, {}, {}, {}] as const;
  return {
    ...{
      id: 'sevens',
      version: 1,
      title: 'Sevens',
      about: '',
      family: 'numbers',
      tags: ['search'],
      sources: [],
    },
    knobs: {},
    levels,
    measure: { says: 'nothing', of: () => 0 },
    generate: () => ({ puzzle: 7, secret: secret ? 7 : null }),
    prompt: () => 'Which number?',
    read,
    write: String,
    rules: [
      { name: 'seven', says: 'It is 7.', broken: (_, answer) => (answer === 7 ? undefined : { places: [] }) },
    ],
    board: {
      tip: '',
      start: () => 0,
      act: (_, draft) => draft,
      show: () => ({ panes: [] }),
      answer: (_, draft) => draft,
      draft: (_, answer) => answer,
      enter: () => [],
    },
    guess: (_, rng) => rng.int(0, 1_000_000),
    ...(greedy ? { greedy: () => 0 } : {}),
    ...(oracle
      ? {
          oracle(_puzzle: unknown, _secret: unknown, steps: Steps) {
            for (let n = 0; steps.take(50); n++) if (n === 7) return n;
            return undefined;
          },
        }
      : {}),
  };
}

async function open(
  abilities: Abilities,
): Promise<{ host: Host; made: Made; baselines: readonly Baseline[] }> {
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
  const reply = (name: string, attempt = 0) =>
    baselines.find((b) => b.name === name)?.reply(host, made, attempt);
  expect(await reply('search 100')).toBe('');
  expect(await host.judge(made, '')).toMatchObject({ outcome: 'unreadable', reward: 0 });
  expect(await reply('search 1000')).toBe('7');
  expect(await reply('search 1000', 5)).toBe('7');
  expect(await reply('oracle')).toBe('7');
});

test('random replies differ from attempt to attempt and repeat for the same one', async () => {
  const { host, made, baselines } = await open({});
  const replies = await Promise.all(
    [0, 1, 2, 3, 0].map((attempt) => baselines[0]?.reply(host, made, attempt)),
  );
  expect(new Set(replies).size).toBe(4);
  expect(replies[4]).toBe(replies[0]);
});
