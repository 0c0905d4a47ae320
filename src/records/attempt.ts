import type { Reading, Verdict } from '../core/judge.ts';
import type { LenientStep } from '../core/lenient.ts';
import type { ParamValues } from '../core/params.ts';
import type { History } from '../core/play.ts';
import type { Place } from '../core/scene.ts';
import type { JudgementRecords } from './judging/judgement-records.ts';

export interface Solver {
  readonly kind: 'person' | 'baseline' | 'model' | 'recording';
  /** Which one: "you", "random", "search 1000". */
  readonly name: string;
}

export const CONTEST_REASONS = {
  refused: 'A right answer was refused',
  accepted: 'A wrong answer was accepted',
  ambiguous: 'The prompt can be read in two ways',
  several: 'There are several answers where one is promised',
  drawing: 'The board is drawn wrong',
  easy: 'It is too easy for its level',
} as const;
export type ContestReason = keyof typeof CONTEST_REASONS;

/** A person's objection to a verdict or to an instance. */
export interface Contest {
  readonly reason: ContestReason;
  readonly note: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One reply with its verdict. Everything needed to make the instance again and judge the reply again is in it. */
export interface Attempt {
  readonly id: string;
  /** When it ended: ISO 8601, UTC. */
  readonly at: string;
  /** The instance's id, and the hash it had. */
  readonly instance: string;
  readonly hash: string;
  readonly env: string;
  readonly version: number;
  readonly params: ParamValues;
  /** Counted from 1; null where the params are nobody's level. */
  readonly level: number | null;
  readonly seed: string;
  readonly index: number;
  readonly solver: Solver;
  readonly reply: string;
  readonly reading: Reading;
  readonly step: LenientStep;
  readonly outcome: Verdict['outcome'];
  readonly reward: number;
  readonly rule: string | null;
  readonly places: readonly Place[];
  /** What the verdict says of it: the note of the broken rule, or why it is unreadable. */
  readonly why: string | null;
  /** Time spent on it in milliseconds; null where nobody measured. */
  readonly ms: number | null;
  /** The answer was shown before. */
  readonly assisted: boolean;
  /** The run it belongs to. */
  readonly run: string | null;
  readonly contest: Contest | null;
  /** What has no place here: fields of an imported line, what a model's reply cost. */
  readonly extra?: { readonly [name: string]: unknown };
}

export interface RunPart {
  readonly env: string;
  readonly version: number;
  /** Counted from 1. */
  readonly levels: readonly number[];
}

/** Many attempts made together. */
export interface Run {
  readonly id: string;
  readonly at: string;
  readonly solver: Solver;
  /** What shapes the solver's replies besides its name; never a key. */
  readonly settings?: { readonly [name: string]: string | number | boolean };
  readonly parts: readonly RunPart[];
  readonly seed: string;
  /** At each level of each part. */
  readonly instances: number;
  readonly attemptsEach: number;
  readonly reading: Reading;
  /** `running` is also one that its page left in the middle; `left` is one that nobody wants to go on with. */
  readonly state: 'running' | 'done' | 'stopped' | 'left';
}

/** How many attempts a run is to make. */
export const sizeOfRun = ({ parts, instances, attemptsEach }: Run): number =>
  parts.reduce((sum, { levels }) => sum + levels.length, 0) * instances * attemptsEach;

/** A board somebody is in the middle of. */
export interface Game {
  /** The instance's id, and the hash it had. */
  readonly instance: string;
  readonly hash: string;
  readonly history: History;
  readonly ms: number;
  readonly at: string;
  readonly assisted: boolean;
}

/** What a verdict adds to an attempt. */
export const judged = (
  verdict: Verdict,
): Pick<Attempt, 'outcome' | 'reward' | 'rule' | 'places' | 'why' | 'step'> => ({
  outcome: verdict.outcome,
  reward: verdict.reward,
  rule: verdict.outcome === 'wrong' ? verdict.rule : null,
  places: verdict.outcome === 'wrong' ? verdict.break.places : [],
  why:
    verdict.outcome === 'wrong'
      ? (verdict.break.note ?? null)
      : verdict.outcome === 'unreadable'
        ? verdict.why
        : null,
  step: verdict.step,
});

/** What became of attempts that were to be added. Ids are never given to two attempts. */
export interface Added {
  readonly added: number;
  /** Were there already, with the same content. */
  readonly same: number;
  /** Were there already without a contest; the contest was taken over. */
  readonly contested: number;
  /** Ids that are there with another content, which was kept. */
  readonly kept: readonly string[];
}

/** What was written. */
export interface Change {
  readonly table: 'attempts' | 'runs' | 'games' | 'backups' | 'judgements' | 'queues';
  /** Keys in that table. */
  readonly keys: readonly string[];
}

/** A row that is not what this version of the program expects: kept as it is, and shown. */
export interface SetAside {
  readonly table: 'attempts' | 'runs' | 'games' | 'judgements' | 'queues';
  readonly key: string;
  readonly why: string;
  readonly row: unknown;
}

/** Where attempts, runs and games are kept. Implemented over IndexedDB; a plain object in tests. */
export interface Records {
  /** False where nothing outlives the page. */
  readonly durable: boolean;
  /** What people say of replies, beside the attempts. */
  readonly judgements: JudgementRecords;
  /** An id that is there already is left as it is. `backedUp` tells that they come from a file. */
  addAttempts(attempts: readonly Attempt[], options?: { readonly backedUp?: boolean }): Promise<Added>;
  /** All of them, or those of one environment, newest last. */
  attempts(env?: string): Promise<readonly Attempt[]>;
  /** All of them, some at a time, in any order. */
  attemptPages(): AsyncIterable<readonly Attempt[]>;
  /** With those that cannot be read. */
  countAttempts(): Promise<number>;
  /** Those there are, in any order. */
  attemptsById(ids: readonly string[]): Promise<readonly Attempt[]>;
  setContest(attempt: string, contest: Contest | null): Promise<void>;
  putRun(run: Run): Promise<void>;
  runs(): Promise<readonly Run[]>;
  putGame(game: Game): Promise<void>;
  game(instance: string): Promise<Game | undefined>;
  games(): Promise<readonly Game[]>;
  dropGame(instance: string): Promise<void>;
  setAside(): Promise<readonly SetAside[]>;
  /** How many attempts are in no file. */
  notBackedUp(): Promise<number>;
  markBackedUp(attempts: readonly string[]): Promise<void>;
  /** Called after anything was written, here or in another tab; returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
}
