import type { Host, Made } from '../../core/host.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Sequence } from './packing.ts';
import { BOS, EOS, type Tokenizer } from './tokenizer.ts';

/** A question and the reply that is taught for it. */
export interface Lesson {
  readonly made: Made;
  readonly reply: string;
  readonly key: string;
}

/** What two instances share exactly if they are the same question. */
export function keyOf(host: Host, made: Made): string {
  const canonical = host.board?.canonical?.(made.puzzle) ?? made.puzzle;
  return JSON.stringify(canonical);
}

export const replyOf = (answer: string): string => `<answer>${answer}</answer>`;

/**
 * Different instances of a level, symmetries folded.
 * @param taken keys that are not to come up; those that did are added.
 * @throws {Error} where the oracle has no answer, or the level runs out of new instances.
 */
export async function lessonsOf(
  host: Host,
  params: ParamValues,
  seed: string,
  count: number,
  taken: Set<string> = new Set(),
): Promise<{ readonly lessons: Lesson[]; readonly drawn: number }> {
  const lessons: Lesson[] = [];
  let drawn = 0;
  for (; lessons.length < count; drawn++) {
    if (drawn > count * 3 + 1000)
      throw new Error(`${host.card.id} has no ${count} different instances here.`);
    const made = await host.make(params, seed, drawn);
    const key = keyOf(host, made);
    if (taken.has(key)) continue;
    taken.add(key);
    const { reply } = await host.oracle(made);
    if (reply === undefined) throw new Error(`The oracle of ${host.card.id} gives up on ${made.id}.`);
    lessons.push({ made, reply: replyOf(reply), key });
  }
  return { lessons, drawn };
}

export function sequenceOf(tokenizer: Tokenizer, prompt: string, reply: string): Sequence {
  const asked = [BOS, ...tokenizer.encode(prompt)];
  return { tokens: Int32Array.from([...asked, ...tokenizer.encode(reply), EOS]), reply: asked.length };
}
