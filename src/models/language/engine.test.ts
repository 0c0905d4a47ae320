import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply, Token } from '../solver.ts';
import { type Asked, type Engine, openEngine } from './engine.ts';
import { microModel } from './micro.test-model.ts';
import { defaultSettings, type LanguageSettings } from './settings.ts';

const settings: LanguageSettings = { ...defaultSettings, maxTokens: 48 };
const asked: readonly Asked[] = ['2+2', 'a much longer prompt', 'x', '2+2', 'y z'].map((prompt, i) => ({
  prompt,
  key: `instance ${i}`,
}));
const text = (reply: Reply | Error | undefined): string => {
  if (!reply || reply instanceof Error) throw reply ?? new Error('no reply');
  return reply.text;
};

describe('an engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({
      files: microModel({ layers: 2, width: 32, heads: 4 }),
      device: 'cpu',
      dtype: 'fp32',
    });
  });
  const answer = async (what: readonly Asked[], change: Partial<LanguageSettings> = {}, together = 8) =>
    (await engine.answer(what, { ...settings, ...change }, { together })).replies.map(text);

  test('says the same for the same seed, however it is batched', async () => {
    expect(engine.mixed).toBe(true);
    const all = await answer(asked);
    expect(await answer(asked, {}, 2)).toEqual(all);
    for (const [i, each] of asked.entries()) expect(await answer([each], {}, 1)).toEqual([all[i]]);
    expect(all[0]).not.toBe(all[3]);
    expect(await answer(asked, { seed: '2' })).not.toEqual(all);
  });

  test('at temperature 0 says the same for every attempt', async () => {
    const [first, , , fourth] = await answer(asked, { temperature: 0 });
    expect(first).toBe(fourth);
  });

  test('streams what it says, with probability and entropy', async () => {
    const tokens: Token[][] = asked.map(() => []);
    const seen: number[] = [];
    const { replies, paces } = await engine.answer(asked, settings, {
      together: 3,
      onToken: (i, token) => void tokens[i]!.push(token),
      onReply: (i) => void seen.push(i),
    });
    replies.forEach((reply, i) => {
      expect(tokens[i]!.map((token) => token.text).join('')).toBe(text(reply));
      expect(reply).toMatchObject({ tokens: { prompt: asked[i]!.prompt.length + 1 } });
    });
    for (const { logprob, entropy } of tokens.flat()) {
      expect(logprob).toBeLessThanOrEqual(0);
      expect(entropy).toBeGreaterThanOrEqual(0);
      expect(entropy).toBeLessThanOrEqual(Math.log(100));
    }
    expect(seen.sort()).toEqual([0, 1, 2, 3, 4]);
    expect(paces.reply.tokens).toBeGreaterThan(0);
  });

  test('ends no later than it is told to', async () => {
    const stop = new AbortController();
    let count = 0;
    const { replies } = await engine.answer(
      asked,
      { ...settings, maxTokens: 1_000 },
      { together: 8, signal: stop.signal, onToken: () => void (++count === 20 && stop.abort()) },
    );
    const ends = replies.map((reply) => (reply instanceof Error ? 'error' : reply.end));
    expect(ends).toContain('stopped');
    expect(count).toBeLessThan(900);
  });

  test('refuses a prompt that is too long, and answers the others', async () => {
    const long = { prompt: 'a'.repeat(1_100), key: 'long' };
    const { replies } = await engine.answer([long, asked[0]!], settings, { together: 4 });
    expect(replies[0]).toBeInstanceOf(Error);
    expect(String(replies[0])).toContain('1101 tokens');
    expect(text(replies[1])).toBe((await answer([asked[0]!]))[0]);
  });

  test('shows what it reads: template, system prompt, special tokens', () => {
    const view = (change: Partial<LanguageSettings>) => engine.view('hi', { ...settings, ...change });
    expect(view({})).toEqual({ text: 'hi', tokens: ['<bos>', 'h', 'i'] });
    expect(view({ system: 'Be brief.' }).text).toBe('Be brief.\n\nhi');
    const customTemplate = '{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}';
    const made = view({ template: 'custom', customTemplate, system: 'S' });
    expect(made.text).toBe('[system]S[user]hi');
    expect(made.tokens.join('')).toBe(made.text);
    expect(() => view({ template: 'custom', customTemplate: '{% for %}' })).toThrow('chat template');
    expect(() => view({ template: 'custom', customTemplate: '{# nothing #}' })).toThrow('empty prompt');
  });
});

test('a model without weights is a missing file', async () => {
  const files = microModel({ layers: 1, width: 8, heads: 2 });
  await expect(
    openEngine({
      files: async (name) => (name.endsWith('.onnx') ? undefined : files(name)),
      device: 'cpu',
      dtype: 'fp32',
    }),
  ).rejects.toThrow(/not found/);
});
