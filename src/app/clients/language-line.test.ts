import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultFor } from '../../models/language/faults.ts';
import type { Event, LoadAsk, Request } from '../../models/language/protocol.ts';
import { defaultSettings } from '../../models/language/settings.ts';
import { openLine } from './language-line.ts';

const ask: LoadAsk = {
  parcels: [],
  device: 'wasm',
  dtype: 'fp32',
  parts: 0,
  cache: 'x',
  runtime: { script: 'x', binary: { name: 'x', bytes: 1, address: 'x', key: 'x' } },
};
const paces = { prompt: { tokens: 3, ms: 1 }, reply: { tokens: 4, ms: 1 } };
const two = [
  { prompt: 'a', key: '1' },
  { prompt: 'b', key: '2' },
];

/** A line whose worker says only what it is told to. */
function line() {
  const posted: Request[] = [];
  const lost: string[] = [];
  let stopped = false;
  let say: (event: Event) => void = () => undefined;
  let onBreak = (_message?: string): void => undefined;
  const opened = openLine(
    (events) => {
      say = events.onEvent;
      onBreak = events.onBreak;
      return {
        post: (request) => void posted.push(request),
        stop() {
          stopped = true;
        },
      };
    },
    ask,
    { onProgress: () => undefined, onWarm: () => undefined, onLost: ({ cause }) => void lost.push(cause) },
  );
  const answer = (signal?: AbortSignal) =>
    opened.answer(two, defaultSettings, { together: 2, ...(signal ? { signal } : {}) });
  return {
    opened,
    posted,
    lost,
    answer,
    isStopped: () => stopped,
    say: (event: Event) => say(event),
    breakDown: (message?: string) => onBreak(message),
    id: () => posted.at(-1)!.id,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a line to a model', () => {
  test('gives replies as they come, in the order asked', async () => {
    const { answer, say, id } = line();
    const answers = answer();
    say({ id: id(), is: 'reply', task: 1, reply: { text: 'second', end: 'done' } });
    say({ id: id(), is: 'reply', task: 0, reply: { why: 'too long' } });
    say({ id: id(), is: 'answered', paces });
    const { replies } = await answers;
    expect(replies[0]).toEqual(new Error('too long'));
    expect(replies[1]).toEqual({ text: 'second', end: 'done' });
  });

  test('asks the worker to stop and takes what it says then', async () => {
    const { answer, say, posted, id, lost } = line();
    const stop = new AbortController();
    const answers = answer(stop.signal);
    const asked = id();
    stop.abort();
    expect(posted.at(-1)).toEqual({ id: asked, do: 'stop' });
    say({ id: asked, is: 'reply', task: 0, reply: { text: 'par', end: 'stopped' } });
    say({ id: asked, is: 'answered', paces });
    expect((await answers).replies).toEqual([
      { text: 'par', end: 'stopped' },
      { text: '', end: 'stopped' },
    ]);
    vi.advanceTimersByTime(5_000);
    expect(lost).toEqual([]);
  });

  test('ends a worker that does not stop, and keeps what had come', async () => {
    const { answer, say, id, lost, isStopped } = line();
    const stop = new AbortController();
    const answers = answer(stop.signal);
    say({
      id: id(),
      is: 'tokens',
      tokens: [
        [0, { text: 'half' }],
        [1, { text: 'a' }],
        [0, { text: ' way' }],
      ],
    });
    stop.abort();
    vi.advanceTimersByTime(1_000);
    expect((await answers).replies).toEqual([
      { text: 'half way', end: 'stopped' },
      { text: 'a', end: 'stopped' },
    ]);
    expect(isStopped()).toBe(true);
    expect(lost).toEqual(['stopped']);
  });

  test('that loses its device keeps the replies that were finished', async () => {
    const { answer, say, id, lost } = line();
    const answers = answer();
    say({ id: id(), is: 'reply', task: 0, reply: { text: 'whole', end: 'done' } });
    say({ id: 0, is: 'lost', fault: faultFor('lost') });
    const { replies } = await answers;
    expect(replies[0]).toEqual({ text: 'whole', end: 'done' });
    expect(replies[1]).toMatchObject({ fault: { cause: 'lost' } });
    expect(lost).toEqual(['lost']);
  });

  test('that breaks with nothing finished says why, and so does every later call', async () => {
    const { opened, answer, breakDown } = line();
    const answers = answer();
    breakDown();
    await expect(answers).rejects.toMatchObject({ fault: { cause: 'stopped' } });
    await expect(opened.loaded).rejects.toMatchObject({ fault: { cause: 'stopped' } });
    await expect(answer()).rejects.toMatchObject({ fault: { cause: 'stopped' } });
  });

  test('that ran out of memory says so', async () => {
    const { answer, breakDown } = line();
    const answers = answer();
    breakDown('Uncaught RangeError: Array buffer allocation failed');
    await expect(answers).rejects.toMatchObject({ fault: { cause: 'memory' } });
  });

  test('that is put away is not lost', async () => {
    const { opened, lost, isStopped } = line();
    opened.close();
    await expect(opened.loaded).rejects.toThrow();
    expect(isStopped()).toBe(true);
    expect(lost).toEqual([]);
  });
});
