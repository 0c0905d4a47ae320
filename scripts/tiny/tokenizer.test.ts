import { PreTrainedTokenizer } from '@huggingface/transformers';
import { describe, expect, test } from 'vitest';
import { promptOf } from '../../src/core/host.ts';
import { keyOf, make } from '../../src/core/ids.ts';
import { catalogue } from '../../src/envs/catalogue.ts';
import { BOS, makeTokenizer, trainTokenizer, UNKNOWN } from '../../src/models/tiny/tokenizer.ts';
import { readTokenizer, tokenizerFiles } from '../../src/models/tiny/tokenizer-files.ts';

async function prompts(count: number): Promise<string[][]> {
  const groups: string[][] = [];
  for (const entry of catalogue.filter((_, i) => i % 6 === 0)) {
    const env = (await entry.load()).default;
    groups.push(
      Array.from({ length: count }, (_, i) =>
        promptOf(env, make(env, keyOf(env, env.levels[i % 2 === 0 ? 0 : 1], 'tokens', i)).puzzle),
      ),
    );
  }
  return groups;
}

const theirs = (files: Readonly<Record<string, unknown>>): PreTrainedTokenizer =>
  new PreTrainedTokenizer(
    files['tokenizer.json'] as Record<string, unknown>,
    files['tokenizer_config.json'] as Record<string, unknown>,
  );

describe('a tokenizer', () => {
  test('is read the same by transformers.js', async () => {
    const groups = await prompts(90);
    const tokenizer = trainTokenizer(
      groups.map((texts) => texts.slice(0, 40)),
      { always: ['<answer>', '</answer>'] },
    );
    const files = tokenizerFiles(tokenizer, 512);
    const other = theirs(files);
    expect(readTokenizer(JSON.parse(JSON.stringify(files['tokenizer.json']))).pieces).toEqual(
      tokenizer.pieces,
    );
    const texts = [...groups.flat(), '<answer>-12, 3.5\n4</answer>', 'ünknown ☃ <answer> and', ' '];
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) {
      const ids = tokenizer.encode(text);
      expect(other.encode(text)).toEqual([BOS, ...ids]);
      if (!ids.includes(UNKNOWN)) {
        expect(tokenizer.decode(ids)).toBe(text);
        expect(other.decode(ids, { skip_special_tokens: true })).toBe(text);
      }
    }
    const chat = other.apply_chat_template([{ role: 'user', content: 'Work out 1 + 2' }], {
      tokenize: false,
      add_generation_prompt: true,
    });
    expect(chat).toBe('<bos>Work out 1 + 2');
  });

  test('makes one token of what all prompts share, and leaves the puzzle in characters', () => {
    const texts = Array.from(
      { length: 40 },
      (_, i) => `Please add up these numbers:\n${i * 37} + ${i * 91}\n\nThe answer is a number.`,
    );
    const tokenizer = trainTokenizer([texts]);
    const shown = tokenizer.encode(texts[7] as string).map((id) => tokenizer.pieces[id]);
    expect(shown).toEqual(['Please add up these numbers:\n', ...'259 + 637', '\n\nThe answer is a number.']);
  });

  test('takes the longest phrase', () => {
    const tokenizer = makeTokenizer(['a', 'b'], ['ab', 'abb']);
    expect(tokenizer.encode('abbab').map((id) => tokenizer.pieces[id])).toEqual(['abb', 'ab']);
  });
});
