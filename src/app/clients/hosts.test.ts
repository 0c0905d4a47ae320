import { describe, expect, test } from 'vitest';
import type { AnyEnvironment } from '../../core/environment.ts';
import { hostOf, noTools } from '../../core/host.ts';
import { int } from '../../core/params.ts';
import { openChannel } from './channel.ts';
import { createHosts } from './hosts.ts';
import type { Effort } from './protocol.ts';
import { answerTo, workOf } from './work.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Adds two numbers; some indexes cannot be made. */
const adding = {
  id: 'adding',
  version: 2,
  title: 'Adding',
  about: 'Add two numbers.',
  family: 'numbers',
  tags: ['arithmetic'],
  sources: [],
  knobs: { most: int('Most', 1, 99) },
  levels: [{ most: 1 }, { most: 2 }, { most: 3 }, { most: 4 }, { most: 99 }],
  measure: { says: 'sum', of: ({ a, b }: Pair) => a + b },
  generate({ most }: { most: number }, rng: { int(from: number, to: number): number }) {
    const a = rng.int(0, most);
    if (most === 99 && a % 2 === 1) throw new Error('No even number came.');
    return { puzzle: { a, b: rng.int(0, most) }, secret: null };
  },
  prompt: ({ a, b }: Pair) => `${a} + ${b} = ?`,
  read: (text: string) => (/^\d+$/.test(text) ? { answer: Number(text) } : { why: 'Not a number.' }),
  write: String,
  rules: [
    {
      name: 'sum',
      says: 'It is the sum.',
      broken: ({ a, b }: Pair, answer: number) => (answer === a + b ? undefined : { places: ['x'] }),
    },
  ],
  board: {
    tip: '',
    start: () => 0,
    act: (_: Pair, draft: number) => draft,
    show: ({ a, b }: Pair) => ({
      panes: [{ kind: 'text', id: 't', name: 'Sum', at: 'x', text: `${a} + ${b}` }],
    }),
    answer: (_: Pair, draft: number) => draft,
    draft: (_: Pair, answer: number) => answer,
    enter: () => [],
  },
  guess: () => 7,
  oracle: ({ a, b }: Pair, _: null, steps: { take(n: number): boolean }) =>
    steps.take(a + b + 1) ? a + b : undefined,
} as unknown as AnyEnvironment;

const load = async (id: string): Promise<AnyEnvironment> => {
  if (id !== adding.id) throw new Error(`There is no environment “${id}”.`);
  return adding;
};

/** Hosts with a worker that copies what passes, as a real one does. */
function hostsHere() {
  const work = workOf(load, noTools);
  const channel = openChannel(({ onResponse }) => ({
    post: (request) =>
      void answerTo(work, structuredClone(request)).then((response) => onResponse(structuredClone(response))),
    stop() {},
  }));
  return createHosts({ channel, load, tools: noTools });
}

describe('hosts', () => {
  test('say the same as an environment at hand', async () => {
    const host = await hostsHere().open('adding');
    const here = hostOf(adding, noTools);
    const made = await host.make({ most: 4 }, 'a seed', 3);
    expect(made).toEqual(await here.make({ most: 4 }, 'a seed', 3));
    expect(await host.oracle(made)).toEqual(await here.oracle(made));
    expect(await host.oracle(made, 0)).toEqual({ steps: expect.any(Number) });
    expect(await host.guess(made, 'x')).toBe('7');
    expect(await host.greedy(made)).toBeUndefined();
    expect(await host.judge(made, '1000')).toMatchObject({ outcome: 'wrong', rule: 'sum' });
    expect(host.card).toEqual(here.card);
    expect(host.board).toBe(adding);
  });

  test('are opened once, and again after a failure', async () => {
    const hosts = hostsHere();
    expect(await hosts.open('adding')).toBe(await hosts.open('adding'));
    await expect(hosts.open('nothing')).rejects.toThrow('There is no environment “nothing”.');
    await expect(hosts.open('nothing')).rejects.toThrow('There is no environment “nothing”.');
  });

  test('make many', async () => {
    const hosts = hostsHere();
    const host = await hosts.open('adding');
    const many = await hosts.makeMany('adding', { most: 4 }, 's', 5, 3);
    expect(many).toEqual(await Promise.all([5, 6, 7].map((index) => host.make({ most: 4 }, 's', index))));
  });

  test('draw what can be made and say why the rest cannot', async () => {
    const hosts = hostsHere();
    const pictures = await hosts.pictures('adding', { level: 5 }, 's', 0, 40);
    expect(pictures.map(({ index }) => index)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    const failed = pictures.filter((picture) => 'why' in picture);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(40);
    expect(failed[0]).toMatchObject({ why: 'No even number came.' });
    const host = await hosts.open('adding');
    const drawn = pictures.find((picture) => 'scene' in picture)!;
    const made = await host.make({ most: 99 }, 's', drawn.index);
    expect(drawn).toMatchObject({ id: made.id, hash: made.hash });
    expect(await hosts.pictures('adding', { params: { most: 99 } }, 's', 0, 40)).toEqual(pictures);
    await expect(hosts.pictures('adding', { level: 6 }, 's', 0, 1)).rejects.toThrow('there is no level 6');
  });

  test('profile an environment instance by instance', async () => {
    const hosts = hostsHere();
    const efforts: Effort[] = [];
    await hosts.profile('adding', { level: 4 }, 's', 5, (effort) => efforts.push(effort));
    expect(efforts.map(({ index, found }) => ({ index, found }))).toEqual(
      [0, 1, 2, 3, 4].map((index) => ({ index, found: true })),
    );
    for (const { steps, measure } of efforts) expect(steps).toBe(measure + 1);
  });

  test('stop a profile when told to', async () => {
    const hosts = hostsHere();
    const controller = new AbortController();
    let seen = 0;
    const profile = hosts.profile(
      'adding',
      { level: 4 },
      's',
      100,
      () => {
        seen++;
        if (seen === 3) controller.abort(new Error('stopped'));
      },
      { signal: controller.signal },
    );
    await expect(profile).rejects.toThrow('stopped');
    expect(seen).toBe(3);
  });
});
