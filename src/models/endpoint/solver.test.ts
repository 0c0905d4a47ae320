import { afterEach, expect, test } from 'vitest';
import { hostOf, type Made, noTools } from '../../core/host.ts';
import { sevens } from '../sevens.test-env.ts';
import type { Task } from '../solver.ts';
import type { Clock } from './retry.ts';
import { type Behaviour, json, startServer, type TestServer } from './server.test-helpers.ts';
import { type Connection, endpointOf, endpointSettings, endpointSolver } from './solver.ts';

let server: TestServer | undefined;
afterEach(() => server?.close());

const env = sevens({});
const host = hostOf(env, noTools);
const madeAt = (index: number): Promise<Made> => host.make(env.levels[0], 'S', index);
const tasks = (n: number): Promise<Task[]> =>
  Promise.all(Array.from({ length: n }, async (_, i) => ({ host, made: await madeAt(i), attempt: 0 })));

/** Waits for nothing. */
const clock: Clock = { now: () => Date.now(), sleep: async () => undefined, random: () => 0 };
const connect = (at: TestServer, more: Partial<Connection> = {}): Connection => ({
  ...{ base: at.base, model: 'tiny', concurrency: 4 },
  ...more,
});
const open = async (behaviour: Partial<Behaviour> = {}) => {
  server = await startServer(behaviour);
  return server;
};

test('replies come in the order of the tasks, with usage, times and tokens', async () => {
  const at = await open({ reply: (prompt) => ['<answer>', String(prompt.length), '</answer>'] });
  const solver = endpointSolver(connect(at, { key: 'K' }), {
    temperature: 0.7,
    seed: 1,
    system: 'Be brief.',
  });
  const asked = await tasks(6);
  const seen: string[] = [];
  const replies = await solver.solve(asked, { onToken: (task, token) => seen.push(`${task}${token.text}`) });
  expect(replies.map((reply) => 'text' in reply && reply.text)).toEqual(
    asked.map(({ made }) => `<answer>${made.prompt.length}</answer>`),
  );
  expect(replies[0]).toMatchObject({ end: 'done', tokens: { prompt: 5, reply: 3 } });
  expect(seen.filter((token) => token.startsWith('5'))).toHaveLength(3);
  expect(solver).toMatchObject({ name: 'tiny, temperature 0.7', steady: false, lanes: 4 });
  expect(JSON.stringify(solver.settings)).not.toContain('K"');
  expect(at.asked[0]?.headers.authorization).toBe('Bearer K');
  const seeds = at.asked.map(({ body }) => body?.seed);
  expect(new Set(seeds).size).toBe(6);
  expect(at.asked[0]?.body?.messages).toHaveLength(2);
});

test('no more requests than allowed are under way', async () => {
  const at = await open({ pace: 5 });
  await endpointSolver(connect(at, { concurrency: 3 }), {}).solve(await tasks(12));
  expect(at.load.most).toBe(3);
});

test('trouble that passes is waited for', async () => {
  let failures = 0;
  const at = await open({
    first: (_, response) =>
      failures++ < 3 ? json(response, failures === 1 ? 429 : 503, {}, { 'retry-after': '1' }) : undefined,
  });
  const slept: number[] = [];
  const slow = { ...clock, sleep: async (ms: number) => void slept.push(ms) };
  const [reply] = await endpointSolver(connect(at), {}, { clock: slow }).solve(await tasks(1));
  expect(reply).toMatchObject({ text: '<answer>1</answer>' });
  expect(slept).toEqual([1_000, 1_000, 1_000]);
});

test('a refused task is an error in its place, and the others are done', async () => {
  const [first, second] = await tasks(2);
  const at = await open({
    first: ({ body }, response) =>
      JSON.stringify(body).includes(JSON.stringify(first!.made.prompt))
        ? json(response, 400, { error: { message: 'The prompt is too long.' } })
        : undefined,
  });
  const replies = await endpointSolver(connect(at), {}, { clock }).solve([first!, second!]);
  expect(replies[0]).toMatchObject({ message: expect.stringContaining('The prompt is too long.') });
  expect(replies[1]).toMatchObject({ end: 'done' });
});

test.each([
  [{ key: 'other' }, 'wants another key'],
  [{ models: ['big'] }, 'does not have this model'],
  [{ path: '/api' }, 'nothing at this path'],
])('what stands in every task’s way ends the call: %j', async (behaviour, says) => {
  const at = await open(behaviour);
  await expect(endpointSolver(connect(at), {}, { clock }).solve(await tasks(3))).rejects.toThrow(says);
});

test('a server that is gone is told with its address', async () => {
  const at = await open();
  await at.close();
  await expect(endpointSolver(connect(at), {}, { clock }).solve(await tasks(1))).rejects.toThrow(
    `${at.origin} cannot be reached`,
  );
});

test('a stop keeps what came, within a second', async () => {
  const at = await open({ reply: () => Array.from({ length: 1_000 }, (_, i) => `${i} `), pace: 10 });
  const stop = new AbortController();
  let began = 0;
  const replies = await endpointSolver(connect(at, { concurrency: 2 }), {}).solve(await tasks(3), {
    signal: stop.signal,
    onToken(_, { text }) {
      if (text !== '3 ') return;
      began = Date.now();
      stop.abort();
    },
  });
  expect(Date.now() - began).toBeLessThan(1_000);
  expect(replies[0]).toMatchObject({ end: 'stopped', text: expect.stringMatching(/^0 1 2 3 /) });
  expect(replies[2]).toEqual({ text: '', end: 'stopped' });
});

test('a connection that breaks is tried again, unless its reply was watched', async () => {
  let breaks = 2;
  const at = await open({
    first(_, response) {
      if (breaks-- <= 0) return undefined;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"delta":{"content":"half"}}]}\n\n', () => response.destroy());
      return true;
    },
  });
  const solver = endpointSolver(connect(at), {}, { clock });
  expect(await solver.solve(await tasks(1))).toMatchObject([{ text: '<answer>1</answer>' }]);
  breaks = 1;
  await expect(solver.solve(await tasks(1), { onToken: () => undefined })).rejects.toThrow(
    'The connection to the server broke.',
  );
});

test('a server that falls silent is given up', async () => {
  const at = await open({ reply: () => new Promise<never>(() => undefined) });
  const solver = endpointSolver(connect(at), {}, { clock, patience: 20 });
  await expect(solver.solve(await tasks(1))).rejects.toThrow('Nothing came from the server');
});

test('a field that the server does not know is not sent again', async () => {
  const at = await open({
    first: ({ body }, response) =>
      body?.logprobs ? json(response, 400, { error: { message: 'unknown field logprobs' } }) : undefined,
  });
  const solver = endpointSolver(connect(at, { concurrency: 1 }), {});
  await solver.solve(await tasks(3));
  expect(at.asked.map(({ body }) => body?.logprobs ?? false)).toEqual([true, false, false, false]);
});

test('what a run keeps gives the same solver again', () => {
  const sampling = { temperature: 0, topP: 0.9, topK: 5, maxTokens: 9, seed: 0, system: 'S' };
  const at = { base: 'http://localhost:8000/v1', model: 'm' };
  expect(endpointOf(endpointSettings(at, sampling))).toEqual({ ...at, sampling });
  expect(endpointOf(endpointSettings(at, {}))).toEqual({ ...at, sampling: {} });
  expect(endpointOf({ temperature: 0.7 })).toBeUndefined();
});
