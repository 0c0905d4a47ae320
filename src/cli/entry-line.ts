import type { AnyEnvironment, RgEntry } from '../core/environment.ts';
import { isRgEntry } from '../core/reasoning-gym.ts';
import type { Entry } from '../envs/catalogue.ts';
import { LineError, readObject } from './input.ts';
import { suggestion } from './nearest.ts';

/** A line of Reasoning Gym's: an entry and the replies to it. */
export interface EntryLine {
  readonly dataset: string;
  /** Which entry of its dataset it is, where the line says. */
  readonly index: number | undefined;
  readonly entry: RgEntry;
  readonly replies: readonly {
    /** Its place in the list of replies; undefined where the line has one reply and no list. */
    readonly position: number | undefined;
    readonly text: string;
    readonly kind: string | undefined;
    /** As it stands on the line. */
    readonly score: unknown;
  }[];
}

/** @throws LineError that names the field at fault. */
export function readEntryLine(text: string): EntryLine {
  const line = readObject(text);
  const entry = Object.hasOwn(line, 'entry') ? line.entry : line;
  if (!isRgEntry(entry))
    throw new LineError(
      'This is no Reasoning Gym entry: "question", "answer" and "metadata" with a "source_dataset" belong to it.',
    );
  const dataset = entry.metadata.source_dataset;
  if (typeof line.dataset === 'string' && line.dataset !== dataset)
    throw new LineError(`"dataset" is "${line.dataset}", and the entry's own is "${dataset}".`);
  return {
    dataset,
    index: [line.index, entry.metadata.source_index].find(isIndex),
    entry,
    replies: repliesOf(line),
  };
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function repliesOf(line: { readonly [name: string]: unknown }): EntryLine['replies'] {
  const { reply, replies, score } = line;
  const kindOf = (kind: unknown): string | undefined => (typeof kind === 'string' ? kind : undefined);
  if (replies === undefined) {
    if (typeof reply !== 'string') throw new LineError('"reply" is missing, or is no text.');
    return [{ position: undefined, text: reply, kind: kindOf(line.kind), score }];
  }
  if (!Array.isArray(replies)) throw new LineError('"replies" is no list.');
  return replies.map((one: unknown, position) => {
    const fields = typeof one === 'object' && one !== null ? (one as { [name: string]: unknown }) : {};
    if (typeof fields.text !== 'string')
      throw new LineError(`replies[${position}]: "text" is missing, or is no text.`);
    return { position, text: fields.text, kind: kindOf(fields.kind), score: fields.score };
  });
}

/** The environments that read entries, and how to tell that none of them reads a dataset. */
export interface Readers {
  readonly envs: readonly AnyEnvironment[];
  /** Names all the datasets that are read the first time, and then no more. */
  unsupported(dataset: string): LineError;
}

export async function loadReaders(catalogue: readonly Entry[]): Promise<Readers> {
  const all = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));
  const envs = all.filter(({ reasoningGym }) => reasoningGym !== undefined);
  const datasets = envs.flatMap((env) => (env.reasoningGym ?? []).map(({ dataset }) => dataset)).sort();
  let named = false;
  return {
    envs,
    unsupported(dataset) {
      const all = named ? '' : ` These are read: ${datasets.join(', ')}.`;
      named = true;
      return new LineError(
        `No environment reads the dataset "${dataset.slice(0, 200)}".${suggestion(dataset, datasets)}${all}`,
      );
    },
  };
}
