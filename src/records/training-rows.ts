import type { RgEntry } from '../core/environment.ts';
import type { Key } from '../core/ids.ts';

/** `entries`: Reasoning Gym's question, answer, metadata. `verifiers`: prompt, answer, info of the library of that name. */
export type RowForm = 'entries' | 'verifiers';
export const ROW_FORMS: readonly RowForm[] = ['entries', 'verifiers'];

/** What a row is written from. */
export interface TrainingRow {
  readonly draw: { readonly index: number; readonly step: number; readonly band: string };
  readonly what:
    | {
        readonly kind: 'made';
        readonly key: Key;
        readonly made: { readonly id: string; readonly hash: string; readonly prompt: string };
        readonly answer: string | null;
      }
    | { readonly kind: 'entry'; readonly entry: RgEntry };
}

/**
 * A row in a form. A made instance names itself as its dataset; a real entry stays as it was, with its draw beside it. Where nobody knows an answer
 * it is null in an entry and empty for `verifiers`, whose verifier is to be asked anyway.
 */
export function rowOf(row: TrainingRow, form: RowForm): Readonly<Record<string, unknown>> {
  const { question, answer, metadata } = row.what.kind === 'made' ? madeParts(row) : entryParts(row);
  return form === 'entries'
    ? { question, answer, metadata }
    : // Rows of different environments have different fields; as text they have one schema in every loader.
      {
        prompt: [{ role: 'user', content: question }],
        answer: answer ?? '',
        info: JSON.stringify(metadata),
      };
}

export const rowLine = (row: TrainingRow, form: RowForm): string => `${JSON.stringify(rowOf(row, form))}\n`;

function madeParts({ draw, what }: TrainingRow) {
  if (what.kind !== 'made') throw new TypeError('Only a made instance has an id.');
  const { key, made, answer } = what;
  return {
    question: made.prompt,
    answer,
    metadata: {
      source_dataset: key.env,
      source_index: key.index,
      difficulty: key.params,
      ...{ id: made.id, hash: made.hash, version: key.version, seed: key.seed },
      ...{ band: draw.band, step: draw.step, draw: draw.index },
    },
  };
}

function entryParts({ draw, what }: TrainingRow) {
  if (what.kind !== 'entry') throw new TypeError('Only a real entry has its own metadata.');
  const { question, answer, metadata } = what.entry;
  return {
    question,
    answer,
    metadata: { ...metadata, band: draw.band, step: draw.step, draw: draw.index },
  };
}
