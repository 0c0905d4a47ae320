import type { Tools } from '../core/environment.ts';
import { LineError } from '../core/json-line.ts';
import { judgeWith, type Reading, type Verdict } from '../core/judge.ts';
import { enter } from '../core/reasoning-gym.ts';
import { verdictFields } from '../core/verdict-fields.ts';
import type { Entry } from '../envs/catalogue.ts';
import { readEntryLine } from '../envs/reasoning-gym/entry-line.ts';
import { openReaders, type Reader, UnsupportedError } from '../envs/reasoning-gym/readers.ts';

/** What is written for a reply. */
export interface JudgedReply {
  readonly dataset: string;
  /** Which entry of its dataset it is; null where the line does not say. */
  readonly index: number | null;
  /** Which reply of its line it is, counted from 0. */
  readonly reply: number;
  readonly outcome: Verdict['outcome'] | 'unsupported';
  /** Of all but unsupported datasets. */
  readonly reward?: number;
  readonly rule?: string;
  readonly why?: string;
  /** The step of the lenient reading, where that was asked for. */
  readonly step?: string;
}

/** Gives the verdicts of a line one by one; ends with a `LineError` where the line is bad. */
export function makeEntryVerifier(
  catalogue: readonly Entry[],
  reading: Reading,
  tools: Tools,
): (text: string) => AsyncGenerator<JudgedReply> {
  const readers = openReaders(catalogue);
  const judge = judgeWith(tools);
  return async function* verdicts(text) {
    const { dataset, index, entry, replies } = readEntryLine(text);
    const whose = (position = 0) => ({ dataset, index: index ?? null, reply: position });
    let found: Reader;
    try {
      found = await readers.of(dataset);
    } catch (error) {
      if (error instanceof UnsupportedError)
        for (const { position } of replies) yield { ...whose(position), outcome: 'unsupported' };
      throw error;
    }
    const entered = enter(found.env, found.adapter, entry);
    if ('why' in entered) throw new LineError(`${dataset}: ${entered.why}`);
    for (const { position, text: reply } of replies) {
      const verdict = await judge(entered.env, entered.instance, reply, { reading }).catch(
        (error: unknown) => {
          throw new LineError(`${dataset}: ${(error as Error).message}`);
        },
      );
      const { places: _places, ...fields } = verdictFields(verdict, reading);
      yield { ...whose(position), ...fields };
    }
  };
}
