import { noTools } from '../core/host.ts';
import { judgeWith, type Reading } from '../core/judge.ts';
import { adapterOf, enter } from '../core/reasoning-gym.ts';
import type { Entry } from '../envs/catalogue.ts';
import { loadReaders, type Readers, readEntryLine } from './entry-line.ts';
import { LineError } from './input.ts';
import { type VerdictFields, verdictFields } from './verifier.ts';

interface Whose {
  readonly dataset: string;
  readonly index?: number;
  /** Which reply of the line's list it is, counted from 0. */
  readonly reply?: number;
}
/** What is written for a reply. */
export type JudgedReply = Whose & (VerdictFields | { readonly outcome: 'unsupported' });

/** Gives the verdicts of a line one by one; ends with a `LineError` where the line is bad. */
export function makeEntryVerifier(
  catalogue: readonly Entry[],
  reading: Reading,
): (text: string) => AsyncGenerator<JudgedReply> {
  let loaded: Promise<Readers> | undefined;
  const judge = judgeWith(noTools);
  return async function* verdicts(text) {
    const { dataset, index, entry, replies } = readEntryLine(text);
    loaded ??= loadReaders(catalogue);
    const readers = await loaded;
    const whose = (position: number | undefined): Whose => ({
      dataset,
      ...(index === undefined ? {} : { index }),
      ...(position === undefined ? {} : { reply: position }),
    });
    const found = adapterOf(readers.envs, dataset);
    if (!found) {
      for (const { position } of replies) yield { ...whose(position), outcome: 'unsupported' };
      throw readers.unsupported(dataset);
    }
    const entered = enter(found.env, found.adapter, entry);
    if ('why' in entered) throw new LineError(`${dataset}: ${entered.why}`);
    for (const { position, text: reply } of replies) {
      const verdict = await judge(entered.env, entered.instance, reply, { reading }).catch(
        (error: unknown) => {
          throw new LineError(`${dataset}: ${(error as Error).message}`);
        },
      );
      yield { ...whose(position), ...verdictFields(verdict, reading) };
    }
  };
}
