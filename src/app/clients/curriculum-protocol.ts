import type { RgEntry } from '../../core/environment.ts';
import type { Made } from '../../core/host.ts';
import type { RowForm } from '../../records/training-rows.ts';
import type { Curriculum } from '../../stats/curriculum.ts';
import type { Side } from '../../stats/split.ts';

export interface SampleAsk {
  readonly curriculum: Curriculum;
  readonly steps: { readonly from: number; readonly to: number };
  readonly count: number;
  readonly side: Side;
  readonly form: RowForm;
  readonly file: 'jsonl' | 'parquet';
  /** The lines of the real set, where the curriculum mixes one in. */
  readonly entries?: readonly RgEntry[];
}
export interface LadderAsk {
  readonly env: string;
  /** Counted from 1. */
  readonly level: number;
  readonly seed: string;
  readonly count: number;
}
/** An instance made easier so many times. */
export interface Rung {
  /** The id of the instance that the ladder begins with. */
  readonly problem: string;
  readonly rungs: number;
  readonly made: Made;
}

export type CurriculumRequest =
  | { readonly do: 'sample'; readonly ask: SampleAsk }
  | { readonly do: 'ladders'; readonly ask: LadderAsk };

export type CurriculumEvent =
  | { readonly is: 'advance'; readonly rows: number }
  | { readonly is: 'file'; readonly parts: readonly BlobPart[] }
  | { readonly is: 'ladder'; readonly rungs: readonly Rung[] }
  | { readonly is: 'end' }
  | { readonly is: 'fault'; readonly why: string };
