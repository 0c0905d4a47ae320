import type { Attempt, SetAside } from '../../records/attempt.ts';
import type { Cell } from '../../records/columns/cells.ts';
import type { Bars } from '../../records/columns/groups.ts';
import type { RowOrder } from '../../records/columns/order.ts';
import type { FieldName } from '../../records/filter/fields.ts';
import type { ImportReport } from '../../records/import.ts';
import type { AtLevel, Calibration } from '../../stats/calibration.ts';
import type { Comparison } from '../../stats/paired.ts';
import type { Count } from '../../stats/rate.ts';
import type { RecordedExtent } from '../solvers/recordings.ts';
import type { FieldAxis, FieldPoints, Lasso } from './field-points.ts';

/** Counted from 1, or params that are nobody's level. */
export type Level = number | 'own';
export type SolverName = Attempt['solver'];

/** Replies of one solver in one run, or in a file that came without runs. */
export interface RecordedSource {
  /** The same in every visit. */
  readonly source: string;
  readonly solver: SolverName;
  /** When the last of it was made. */
  readonly at: string;
  readonly attempts: number;
}

/** What there is, whatever is filtered. */
export interface Overview {
  readonly attempts: number;
  readonly contested: number;
  readonly envs: readonly {
    readonly env: string;
    readonly levels: readonly (number | null)[];
    readonly solvers: readonly string[];
  }[];
  readonly runs: readonly (readonly [run: string, attempts: number])[];
  /** The latest first; only so many of them. */
  readonly recorded: readonly RecordedSource[];
}

/** Which attempts are listed: those that pass, and of them those behind the bar or inside the lasso that was drawn. */
export interface Narrowing {
  /** A filter in its plain form. */
  readonly where: string;
  readonly rate?: Count | undefined;
  readonly bar?: Level | undefined;
  readonly lasso?: Lasso | undefined;
}

/** What a chart of pass rates stands on. How an attempt ended narrows no chart. */
export interface ScopeFacts {
  readonly attempts: number;
  /** Those of them that count: the answer had not been shown. */
  readonly counted: number;
  readonly groups: number;
  /** Environments with their versions. */
  readonly versions: readonly string[];
  readonly solvers: readonly SolverName[];
}

export interface Rates {
  readonly scope: ScopeFacts;
  /** By environment and level, and by solver besides. */
  readonly cells: readonly Cell[];
  readonly bySolver: readonly Cell[];
  readonly sizes: readonly { readonly n: number; readonly groups: number }[];
  /** Attempts at each instance in the bars. */
  readonly n: number;
  readonly bars: readonly Bars[];
  readonly barsByLevel: readonly Bars[];
}

export interface PassAtKPoint {
  readonly k: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
export interface PassAtKCurve {
  readonly solver: SolverName;
  /** Instances with exactly n attempts. */
  readonly prompts: number;
  /** Resamples of the bootstrap; 0 where its limit, the normal distribution, stands in for it. */
  readonly draws: number;
  readonly points: readonly PassAtKPoint[];
}

export interface CalibrationRow {
  readonly env: string;
  readonly solver: SolverName;
  readonly levels: readonly (AtLevel & { readonly low: number; readonly high: number })[];
  readonly test: Calibration;
}

export interface ComparisonRow {
  readonly env: string;
  readonly level: number | null;
  readonly comparison: Comparison;
}
export interface Compared {
  readonly all: Comparison | undefined;
  readonly rows: readonly ComparisonRow[];
}

export interface InstanceLine extends Count {
  /** Of its first attempt. */
  readonly id: string;
  readonly outcomes: readonly string[];
}

type Window = { readonly from: number; readonly to: number };

/** Every question the worker answers. */
export interface Calls {
  rates: {
    readonly ask: { readonly where: string; readonly n?: number | undefined };
    readonly answer: Rates;
  };
  passAtK: {
    readonly ask: { readonly where: string; readonly n: number };
    readonly answer: readonly PassAtKCurve[];
  };
  calibration: { readonly ask: { readonly where: string }; readonly answer: readonly CalibrationRow[] };
  compare: {
    readonly ask: { readonly where: string; readonly a: SolverName; readonly b: SolverName };
    readonly answer: Compared;
  };
  /** Milliseconds that people took for what they solved without being shown the answer. */
  times: { readonly ask: { readonly where: string }; readonly answer: readonly number[] };
  size: {
    readonly ask: Narrowing;
    readonly answer: { readonly attempts: number; readonly groups: number };
  };
  ids: { readonly ask: Narrowing & { readonly sort: RowOrder } & Window; readonly answer: readonly string[] };
  instances: { readonly ask: Narrowing & Window; readonly answer: readonly InstanceLine[] };
  /** Attempts at the instance in this place of the list. */
  members: { readonly ask: Narrowing & { readonly at: number }; readonly answer: readonly string[] };
  /** Where an attempt stands in the list, with its neighbours. */
  place: {
    readonly ask: Narrowing & { readonly sort: RowOrder; readonly id: string };
    readonly answer:
      | { readonly at: number; readonly of: number; readonly before?: string; readonly after?: string }
      | undefined;
  };
  /** Values that occur in a field, the most frequent first. */
  values: { readonly ask: { readonly field: FieldName }; readonly answer: readonly string[] };
  extent: { readonly ask: { readonly source: string }; readonly answer: RecordedExtent | undefined };
  recording: { readonly ask: { readonly source: string }; readonly answer: readonly string[] };
  field: { readonly ask: { readonly where: string; readonly axis: FieldAxis }; readonly answer: FieldPoints };
  idOfRow: { readonly ask: { readonly row: number }; readonly answer: string };
}
export type CallName = keyof Calls;
export type Ask<N extends CallName> = Calls[N]['ask'];
export type Answer<N extends CallName> = Calls[N]['answer'];

export type Question = {
  readonly [N in CallName]: { readonly id: number; readonly call: N; readonly ask: Ask<N> };
}[CallName];

/** What the page says to the worker. */
export type ToWorker =
  | { readonly do: 'open' }
  | { readonly do: 'ask'; readonly question: Question }
  | { readonly do: 'cancel'; readonly id: number }
  | { readonly do: 'import'; readonly file: File }
  | { readonly do: 'stop import' }
  /** Where the worker has no database, the page feeds it from its own records. */
  | { readonly do: 'put'; readonly attempts: readonly Attempt[]; readonly facts: StoreFacts };

/** What is known of the storage itself. */
export interface StoreFacts {
  /** How many attempts are in no file. */
  readonly notBackedUp: number;
  readonly setAside: readonly SetAside[];
  /** False where they end with the page. */
  readonly durable: boolean;
}

export interface ImportProgress {
  readonly report: ImportReport;
  /** Bytes read, of all. */
  readonly bytes: number;
  readonly of: number;
}

/** What the worker tells the page. */
export type FromWorker =
  | { readonly is: 'reading'; readonly attempts: number; readonly of: number }
  | {
      readonly is: 'shown';
      readonly revision: number;
      readonly overview: Overview;
      readonly facts: StoreFacts;
    }
  | { readonly is: 'no database' }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'answer'; readonly id: number; readonly answer: Answer<CallName> }
  | { readonly is: 'fault'; readonly id: number; readonly why: string }
  | { readonly is: 'importing'; readonly progress: ImportProgress }
  | { readonly is: 'imported'; readonly report: ImportReport; readonly stopped: boolean }
  | { readonly is: 'import failed'; readonly why: string };
