import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { median } from '../rates.ts';

/** Longest time that one instance may take, in milliseconds. */
const MOST_MS = 5_000;

export const time: Probe = {
  name: 'time per instance',
  group: 'generator',
  tries: `How long an instance takes to make; more than ${MOST_MS / 1000} s is a defect.`,
  async run(scope) {
    const { clock, host } = scope.subject;
    if (!clock) return { why: 'There is no clock.' };
    const found: Found[] = [];
    const facts: Fact[] = [];
    let n = 0;
    for (const level of scope.options.levels) {
      const times: number[] = [];
      for (let index = 0; index < scope.options.count; index++) {
        const begun = clock();
        const { id } = await host.make(scope.paramsAt(level), scope.options.seed, index);
        const ms = clock() - begun;
        times.push(ms);
        n++;
        if (ms > MOST_MS)
          found.push({ id, expected: `an instance within ${MOST_MS} ms`, got: `${Math.round(ms)} ms` });
      }
      facts.push({ name: `median ms at level ${level}`, value: Math.round(10 * median(times)) / 10 });
    }
    return { n, found, facts };
  },
};

/** Longest prompt, in tokens, that leaves room for thinking in a context of 32,768. */
const MOST_TOKENS = 16_384;
const CHARACTERS_A_TOKEN = 4;

export const promptLength: Probe = {
  name: 'prompt length',
  group: 'generator',
  tries: `Tokens of the prompt, at most ${MOST_TOKENS}, and holes in its text such as “undefined”.`,
  async run(scope) {
    const tokens = scope.subject.tokens ?? ((text: string) => Math.ceil(text.length / CHARACTERS_A_TOKEN));
    const found: Found[] = [];
    const facts: Fact[] = [
      { name: 'counted', value: scope.subject.tokens ? 'by a tokenizer' : 'four characters a token' },
    ];
    let n = 0;
    for (const level of scope.options.levels) {
      const lengths: number[] = [];
      for (const { made } of await scope.many(level)) {
        n++;
        const length = tokens(made.prompt);
        lengths.push(length);
        if (length > MOST_TOKENS)
          found.push({ id: made.id, expected: `at most ${MOST_TOKENS} tokens`, got: `${length} tokens` });
        const hole = /\bundefined\b|\[object |\bNaN\b/.exec(made.prompt)?.[0];
        if (hole !== undefined)
          found.push({ id: made.id, expected: 'a whole text', got: `“${hole}” in the prompt` });
      }
      facts.push({ name: `median tokens at level ${level}`, value: median(lengths) });
    }
    return { n, found, facts };
  },
};
