import type { StoreApi } from 'zustand/vanilla';
import type { Hint } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import type { Reading, Verdict } from '../../core/judge.ts';
import type { History, Position } from '../../core/play.ts';
import type { Gesture } from '../../core/scene.ts';
import type { Contest, ContestReason, Records } from '../../records/attempt.ts';

/** The last verdict and the text it is about; another text makes it stale, not wrong. */
export interface Judged {
  readonly verdict: Verdict;
  readonly text: string;
  readonly reading: Reading;
  /** The attempt stored for it. */
  readonly attempt: string;
  readonly kept: 'saving' | 'kept' | 'failed';
  readonly contest: Contest | null;
  /** Time spent until then, in milliseconds. */
  readonly ms: number;
}

export interface PlayState {
  readonly history: History;
  readonly assisted: boolean;
  /** Milliseconds counted before `since`. */
  readonly ms: number;
  /** When the clock was last started; undefined while it stands. */
  readonly since: number | undefined;
  readonly judged: Judged | undefined;
  readonly busy: 'verifying' | 'finding' | undefined;
  /** The hint asked for last and the history it is about; null where reasoning tells nothing more. */
  readonly hinted: { readonly history: History; readonly hint: Hint | null } | undefined;
  /** What went wrong, in words; undefined where all is well. */
  readonly problem: string | undefined;

  gesture(gesture: Gesture): void;
  /** The text field was typed in. */
  type(text: string): void;
  undo(): void;
  redo(): void;
  restart(): void;
  showAnswer(): Promise<void>;
  /** Asks for the next step of reasoning; counts as help. */
  hint(): void;
  /** Puts the hint on the board. */
  takeHint(): void;
  verify(reading: Reading): Promise<void>;
  contest(reason: ContestReason, note: string): Promise<void>;
  withdraw(): Promise<void>;
  /** The clock counts only between these, and not once solved. */
  startClock(): void;
  stopClock(): void;
  /** Brings back the game saved for this instance, below whatever was done since. */
  resume(): Promise<void>;
  /** Saves at once. */
  flush(): void;
}

export interface PlayNeeds {
  readonly host: Host;
  readonly made: Made;
  readonly key: Key;
  /** On the board from the start, as a whole text. */
  readonly reply?: string;
  records(): Promise<Records>;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
  /** Calls once after some milliseconds; returns how to call it off. */
  later(ms: number, act: () => void): () => void;
}

/** One instance being played, from opening to leaving it. */
export interface Play {
  readonly host: Host;
  readonly made: Made;
  readonly key: Key;
  readonly level: number | null;
  readonly store: StoreApi<PlayState>;
  positionAt(history: History): Position;
}
