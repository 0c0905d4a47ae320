import type { RgEntry } from '../../core/environment.ts';
import { LineError, readObject } from '../../core/json-line.ts';
import { isRgEntry } from '../../core/reasoning-gym.ts';

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

export const isIndex = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

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

/** Replies with what the file gave for each; a file without kinds has ''. @throws LineError where a score is missing. */
export const scoredReplies = ({
  replies,
}: EntryLine): { readonly text: string; readonly kind: string; readonly score: number | null }[] =>
  replies.map(({ position, text, kind = '', score }) => {
    if (score === null || typeof score === 'number') return { text, kind, score };
    const at = position === undefined ? '' : `replies[${position}]: `;
    throw new LineError(`${at}"score" is missing, or is no number; null stands for none.`);
  });
