import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EndpointEvents, openChannel, WorkerStopped } from './channel.ts';
import type { Request } from './protocol.ts';

/** Workers that answer only when told to. */
function workers() {
  const spawned: { events: EndpointEvents; asked: Request[]; stopped: boolean }[] = [];
  const channel = openChannel((events) => {
    const worker = { events, asked: [] as Request[], stopped: false };
    spawned.push(worker);
    return {
      post: (request) => void worker.asked.push(request),
      stop() {
        worker.stopped = true;
      },
    };
  });
  const last = () => spawned.at(-1)!;
  return {
    channel,
    spawned,
    asked: () => last().asked.map(({ ask }) => ('env' in ask ? ask.env : undefined)),
    answer(reply: string) {
      last().events.onResponse({ id: last().asked.at(-1)!.id, answer: reply });
    },
    ask: (env: string, options?: Parameters<typeof channel.call>[2]) =>
      channel.call(
        'greedy',
        { env, made: { id: '', hash: '', prompt: '', puzzle: 0, secret: null } },
        options,
      ),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a channel', () => {
  test('starts its worker with the first call and asks one thing at a time', async () => {
    const { spawned, ask, asked, answer } = workers();
    expect(spawned).toHaveLength(0);
    const first = ask('a');
    const second = ask('b');
    expect(asked()).toEqual(['a']);
    answer('1');
    expect(await first).toBe('1');
    expect(asked()).toEqual(['a', 'b']);
    answer('2');
    expect(await second).toBe('2');
    expect(spawned).toHaveLength(1);
  });

  test('lets a board overtake a gallery', () => {
    const { ask, asked, answer } = workers();
    void ask('running');
    void ask('gallery 1', { later: true });
    void ask('gallery 2', { later: true });
    void ask('board');
    for (let i = 0; i < 3; i++) answer('');
    expect(asked()).toEqual(['running', 'board', 'gallery 1', 'gallery 2']);
  });

  test('passes on what the worker says went wrong', async () => {
    const { ask, spawned } = workers();
    const call = ask('a');
    const { events, asked } = spawned[0]!;
    events.onResponse({ id: asked[0]!.id, fault: 'No board came of 100 tries.' });
    await expect(call).rejects.toThrow('No board came of 100 tries.');
  });

  test('never asks what was cancelled while it waited', async () => {
    const { ask, asked, answer } = workers();
    void ask('a');
    const controller = new AbortController();
    const cancelled = ask('b', { signal: controller.signal });
    const kept = ask('c');
    controller.abort(new Error('scrolled away'));
    await expect(cancelled).rejects.toThrow('scrolled away');
    answer('');
    expect(asked()).toEqual(['a', 'c']);
    answer('kept');
    expect(await kept).toBe('kept');
    await expect(ask('d', { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    expect(asked()).toEqual(['a', 'c']);
  });

  test('replaces a worker that goes on with what nobody wants', async () => {
    const { ask, asked, spawned, answer } = workers();
    const controller = new AbortController();
    const cancelled = ask('slow', { signal: controller.signal });
    const next = ask('next');
    controller.abort(new Error('stop'));
    await expect(cancelled).rejects.toThrow('stop');
    expect(asked()).toEqual(['slow']);
    vi.advanceTimersByTime(1_000);
    expect(spawned).toHaveLength(2);
    expect(spawned[0]!.stopped).toBe(true);
    expect(asked()).toEqual(['next']);
    spawned[0]!.events.onResponse({ id: spawned[0]!.asked[0]!.id, answer: 'late' });
    answer('right');
    expect(await next).toBe('right');
  });

  test('keeps a worker that ends in time', async () => {
    const { ask, spawned, answer } = workers();
    const controller = new AbortController();
    const cancelled = ask('slow', { signal: controller.signal });
    controller.abort(new Error('stop'));
    await expect(cancelled).rejects.toThrow('stop');
    answer('');
    void ask('next');
    vi.advanceTimersByTime(5_000);
    expect(spawned).toHaveLength(1);
  });

  test('starts another worker after one broke, and loses only what that one was at', async () => {
    const { ask, asked, spawned, answer } = workers();
    const lost = ask('a');
    const kept = ask('b');
    spawned[0]!.events.onBreak();
    await expect(lost).rejects.toBeInstanceOf(WorkerStopped);
    expect(spawned).toHaveLength(2);
    expect(asked()).toEqual(['b']);
    spawned[0]!.events.onBreak();
    answer('fine');
    expect(await kept).toBe('fine');
    expect(spawned).toHaveLength(2);
  });

  test('comes to an end when no worker can be started', async () => {
    const channel = openChannel(() => {
      throw new Error('no workers here');
    });
    const made = { id: '', hash: '', prompt: '', puzzle: 0, secret: null };
    const calls = [1, 2, 3].map(() => channel.call('greedy', { env: 'a', made }));
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(WorkerStopped);
  });
});
