import { describe, expect, test } from 'vitest';
import { makeRng } from '../../core/rng.ts';
import { fakeDecoder } from './fake.test-decoder.ts';
import { type GenerateOptions, generate, type Wanted, type Written } from './generate.ts';

const ENDS = new Set([0]);

interface Case {
  readonly prompts: readonly (readonly number[])[];
  readonly options?: Partial<GenerateOptions>;
  readonly limit?: number;
  readonly decoder?: ReturnType<typeof fakeDecoder>;
}

async function run({ prompts, options = {}, limit = 40, decoder = fakeDecoder() }: Case) {
  const tokens: number[][] = prompts.map(() => []);
  const written: Written[] = [];
  const wanted = prompts.map((ids, i): Wanted => {
    const rng = makeRng(`row ${i}`);
    return { ids, limit, chance: () => rng.int(0, 9_999) / 10_000 };
  });
  const paces = await generate(decoder, wanted, {
    temperature: 1,
    topK: 0,
    together: 4,
    ends: ENDS,
    mixed: true,
    chunk: 1_000,
    now: () => performance.now(),
    onToken: (i, { id }) => void tokens[i]!.push(id),
    onEnd(i, each) {
      if (written[i]) throw new Error(`Row ${i} ended twice.`);
      written[i] = each;
    },
    ...options,
  });
  return { tokens, written, paces, decoder };
}

const prompts = [
  [1, 2, 3],
  [4],
  [5, 6, 7, 8, 9, 10, 11],
  [1, 2, 3],
  [4, 5],
  [6],
  [1, 2, 3],
  [9, 9],
  [8],
  [7, 7, 7],
];

describe('generating', () => {
  test('copies no cache where a row is alone', async () => {
    const decoder = fakeDecoder();
    let stacked = 0;
    const counting: typeof decoder = {
      ...decoder,
      stack(places) {
        stacked++;
        return decoder.stack(places);
      },
    };
    const options = { together: 1, ends: new Set<number>() };
    await run({ prompts: [[1, 2], [3], [1, 2]], options, limit: 5, decoder: counting });
    // The first prompt is wanted again.
    expect(stacked).toBe(1);
    expect(decoder.open()).toBe(0);
  });

  test('gives each row the same text however rows are batched', async () => {
    const alone = await run({ prompts, options: { together: 1 } });
    for (const options of [{ together: 3 }, { together: 64 }, { mixed: false }, { chunk: 2 }])
      expect((await run({ prompts, options })).tokens).toEqual(alone.tokens);
    expect(new Set(alone.tokens.map(String)).size).toBe(prompts.length);
  });

  test('cuts each row at its end, and tells why it ended', async () => {
    const { tokens, written } = await run({ prompts, limit: 9 });
    tokens.forEach((row, i) => {
      expect(row).not.toContain(0);
      expect(row.length).toBeLessThanOrEqual(9);
      expect(written[i]!.end).toBe(row.length === 9 ? 'length' : 'done');
    });
    expect(new Set(written.map(({ end }) => end))).toEqual(new Set(['done', 'length']));
  });

  test('reads a prompt once for all its samples', async () => {
    const { decoder, paces } = await run({ prompts: Array.from({ length: 9 }, () => [1, 2, 3]) });
    expect(decoder.reads.filter(({ width }) => width === 3)).toHaveLength(1);
    expect(paces.prompt.tokens).toBe(3);
  });

  test('lets waiting rows in when others end, and drops those that ended', async () => {
    const { decoder } = await run({
      prompts: Array.from({ length: 24 }, (_, i) => [1 + (i % 11), 3]),
      limit: 200,
    });
    const steps = decoder.reads.filter(({ width }) => width === 1);
    expect(Math.max(...steps.map(({ rows }) => rows))).toBe(4);
    expect(steps.at(-1)!.rows).toBeLessThan(4);
  });

  test('puts only equal lengths together where rows may not be mixed', async () => {
    const decoder = fakeDecoder();
    const { stack } = decoder;
    decoder.stack = async (places) => {
      const cache = await stack(places);
      expect(new Set(cache.masked)).toEqual(new Set([0]));
      return cache;
    };
    await run({ prompts, options: { mixed: false }, decoder });
  });

  test('reads long prompts in chunks', async () => {
    const { decoder } = await run({ prompts: [prompts[2]!], options: { chunk: 3 } });
    expect(decoder.reads.slice(0, 3).map(({ width }) => width)).toEqual([3, 3, 1]);
  });

  test('keeps what came until it is stopped', async () => {
    const stop = new AbortController();
    let count = 0;
    let clock = 0;
    const decoder = fakeDecoder();
    decoder.onRead = () => {
      clock += 30;
    };
    const { written } = await run({
      prompts,
      decoder,
      limit: 50,
      options: {
        ends: new Set(),
        signal: stop.signal,
        now: () => clock,
        onToken: () => void (++count === 30 && stop.abort()),
      },
    });
    expect(written.map(({ end }) => end)).toEqual(prompts.map(() => 'stopped'));
    expect(count).toBeGreaterThanOrEqual(30);
    expect(count).toBeLessThan(40);
  });

  test('stops within a prompt', async () => {
    const stop = new AbortController();
    const decoder = fakeDecoder();
    let clock = 0;
    decoder.onRead = () => {
      clock += 30;
      if (clock > 60) stop.abort();
    };
    const { written, tokens } = await run({
      prompts: [Array.from({ length: 500 }, (_, i) => 1 + (i % 11))],
      decoder,
      options: { chunk: 10, signal: stop.signal, now: () => clock },
    });
    expect(decoder.reads.length).toBeLessThan(6);
    expect(written[0]!.end).toBe('stopped');
    expect(tokens[0]).toEqual([]);
  });

  test('gives back every cache, also when something breaks', async () => {
    expect((await run({ prompts })).decoder.open()).toBe(0);
    const decoder = fakeDecoder();
    decoder.onRead = () => {
      if (decoder.reads.length === 12) throw new Error('broke');
    };
    await expect(run({ prompts, decoder })).rejects.toThrow('broke');
    expect(decoder.open()).toBe(0);
  });

  test('lets messages in while it works', async () => {
    let heard = false;
    setTimeout(() => {
      heard = true;
    }, 1);
    let clock = 0;
    const decoder = fakeDecoder();
    decoder.onRead = () => {
      const until = performance.now() + 1;
      while (performance.now() < until);
      clock += 30;
    };
    await run({ prompts: [[1]], decoder, limit: 10, options: { now: () => clock, ends: new Set() } });
    expect(heard).toBe(true);
  });
});
