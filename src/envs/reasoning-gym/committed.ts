import type { RgEntry } from '../../core/environment.ts';
import type { Case } from './case.ts';

/** The commit of Reasoning Gym whose rewards stand in the table. */
export const COMMIT = '49b07130';

/** Differences of one kind in a dataset which one row of the reviewed table decides, with the one of them that shows it best. */
export interface CommittedRow {
  /** Unique in its dataset; stands in links. */
  readonly name: string;
  readonly kind: string;
  readonly theirs: 'pays' | 'refuses';
  /** How many of the judged replies part so. */
  readonly count: number;
  readonly right: 'ours' | 'theirs';
  readonly by: string;
  readonly witness: string;
  /** Which entry of its dataset that one belongs to. */
  readonly index: number;
  readonly reply: string;
  readonly score: number | null;
}
/** One line of the generated file: a dataset, whether anything differs in it or not. */
export interface CommittedDataset {
  readonly dataset: string;
  /** Id of the environment that reads it. */
  readonly env: string;
  readonly n: number;
  readonly same: number;
  readonly entries: readonly { readonly index: number; readonly entry: RgEntry }[];
  readonly rows: readonly CommittedRow[];
}

/** The lines of disagreements.jsonl, which this project generates and tests. */
export const parseCommitted = (text: string): readonly CommittedDataset[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CommittedDataset);

/** The example of a row, to be judged. */
export function caseOf({ entries }: CommittedDataset, { index, kind, reply, score }: CommittedRow): Case {
  const entry = entries.find((one) => one.index === index)?.entry;
  if (!entry) throw new Error(`The generated file has no entry ${index} for “${kind}”.`);
  return { entry, reply, score, kind, index };
}
