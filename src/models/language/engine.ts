import { makeRng } from '../../core/rng.ts';
import type { Reply, Token, Watch } from '../solver.ts';
import type { Decoder } from './decoder.ts';
import { type Dtype, type Files, weightsName } from './files.ts';
import { generate, type Paces, type Wanted } from './generate.ts';
import { type LibraryTokenizer, loadLibrary } from './library.ts';
import { open } from './opened.ts';
import { type PromptSettings, piecesOf, promptTokens } from './prompt.ts';
import type { LanguageSettings } from './settings.ts';
import { createTextStream, keeping } from './text.ts';

/** A prompt, and the key of the chances of this reply: the instance's id and the attempt's number. */
export interface Asked {
  readonly prompt: string;
  readonly key: string;
}

export interface EngineOptions {
  readonly files: Files;
  /** `cpu` in Node. */
  readonly device: 'webgpu' | 'wasm' | 'cpu';
  readonly dtype: Dtype;
  /** Further files that hold weights. */
  readonly parts?: number;
}

export interface AnswerOptions extends Watch {
  /** Rows decoded at the same time. */
  readonly together: number;
  /** Each reply as soon as it has ended. */
  onReply?(task: number, reply: Reply | Error): void;
}

export interface Answers {
  readonly replies: readonly (Reply | Error)[];
  readonly paces: Paces;
}

export interface PromptView {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** A loaded model. */
export interface Engine {
  /** Rows of unequal length may stand together without changing what they say. */
  readonly mixed: boolean;
  /** Tokens it can take in, prompt and reply together; undefined where the model does not say. */
  readonly context: number | undefined;
  answer(asked: readonly Asked[], settings: LanguageSettings, options: AnswerOptions): Promise<Answers>;
  /** What a prompt looks like to the model. */
  view(prompt: string, settings: PromptSettings): PromptView;
  /** Of the token after the prompt. */
  logits(prompt: string, settings: PromptSettings): Promise<Float32Array>;
  close(): Promise<void>;
}

const FRACTION = 2 ** 32;

/** Tokens of a prompt read at once, so that a look at the messages comes in less than half a second. */
const chunkFor = (msPerToken: number): number =>
  Math.max(8, Math.min(2_048, Math.floor(400 / Math.max(msPerToken, 0.001))));

/** @throws {Error} of the library, which `faultOf` puts into words. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const library = await loadLibrary();
  const { tokenizer, model, decoder, ends, context } = await open(library, {
    ...options,
    weights: weightsName(options.dtype),
  });
  const { mixed, msPerToken } = await warmUp(decoder, tokenizer);
  const chunk = chunkFor(msPerToken);
  const decode = keeping((ids) =>
    tokenizer.decode(ids, { skip_special_tokens: true, clean_up_tokenization_spaces: false }),
  );

  return {
    mixed,
    context,
    view(prompt, settings) {
      const { text, ids } = promptTokens(tokenizer, prompt, settings);
      return { text, tokens: piecesOf(tokenizer, ids) };
    },
    async logits(prompt, settings) {
      const { ids } = promptTokens(tokenizer, prompt, settings);
      const step = await decoder.read([ids]);
      decoder.release(step.cache);
      return (step.logits[0] as Float32Array).slice();
    },
    async answer(asked, settings, { signal, onToken, onReply, together }) {
      const prompts = asked.map(({ prompt }) => promptTokens(tokenizer, prompt, settings).ids);
      const room = (i: number): number => (context ?? Number.POSITIVE_INFINITY) - prompts[i]!.length;
      const texts = asked.map(() => ({ stream: createTextStream(decode), text: '', count: 0 }));
      const say = (i: number, token: Token): void => {
        texts[i]!.text += token.text;
        onToken?.(i, token);
      };
      const replies: (Reply | Error)[] = [];
      const settle = (i: number, reply: Reply | Error): void => {
        replies[i] = reply;
        onReply?.(i, reply);
      };
      const fitting = prompts.flatMap((_, i) => (room(i) > 0 ? [i] : []));
      prompts.forEach(({ length }, i) => {
        if (room(i) <= 0) settle(i, tooLong(length, context));
      });
      const wanted = fitting.map((i): Wanted => {
        const rng = makeRng(`${asked[i]!.key}\u0000${settings.seed}`);
        return {
          ids: prompts[i]!,
          limit: Math.min(settings.maxTokens, room(i)),
          chance: () => rng.int(0, FRACTION - 1) / FRACTION,
        };
      });
      const paces = await generate(decoder, wanted, {
        ...settings,
        together,
        ends,
        mixed,
        chunk,
        signal,
        now: () => performance.now(),
        onToken(at, { id, logprob, entropy }) {
          const i = fitting[at] as number;
          texts[i]!.count++;
          say(i, { text: texts[i]!.stream.push(id), logprob, entropy });
        },
        onEnd(at, written) {
          const i = fitting[at] as number;
          const rest = texts[i]!.stream.end();
          if (rest) say(i, { text: rest });
          const { text, count } = texts[i]!;
          settle(i, { text, tokens: { prompt: prompts[i]!.length, reply: count }, ...written });
        },
      });
      return { replies, paces };
    },
    close: async () => void (await model.dispose()),
  };
}

const tooLong = (length: number, context: number | undefined): Error =>
  new Error(
    `The prompt has ${length} tokens and this model takes in ${context}. Choose an easier level, or a model that reads more.`,
  );

/**
 * Reads a few tokens, so that the first prompt does not wait for what is compiled, and looks whether a short row beside a
 * long one says what it says alone: some models leave masked places out only at the end of a row.
 */
async function warmUp(
  decoder: Decoder,
  tokenizer: LibraryTokenizer,
): Promise<{ readonly mixed: boolean; readonly msPerToken: number }> {
  const ids = tokenizer.encode('1 + 1 = 2, and 2 + 2 = 4.', { add_special_tokens: true });
  const [last = 0] = ids.slice(-1);
  const long = await decoder.read([[...ids, ...ids]]);
  // What is compiled for a length on its first read says nothing of the speed.
  decoder.release((await decoder.read([ids])).cache);
  const begun = performance.now();
  const short = await decoder.read([ids]);
  const msPerToken = (performance.now() - begun) / Math.max(1, ids.length);
  const both = await decoder.stack([
    { cache: long.cache, row: 0 },
    { cache: short.cache, row: 0 },
  ]);
  const alone = await decoder.read([[last]], short.cache);
  const expected = (alone.logits[0] as Float32Array).slice();
  const together = await decoder.read([[last], [last]], both);
  const got = together.logits[1] as Float32Array;
  const difference = expected.reduce((most, value, i) => Math.max(most, Math.abs(value - (got[i] ?? 0))), 0);
  for (const { cache } of [long, alone, together]) decoder.release(cache);
  return { mixed: difference < 0.02, msPerToken };
}
