import type { Reply, Settings, Solver, Task, Token } from './solver.ts';

/** A reply that was given once. */
export interface Recorded {
  /** The instance's id, and the hash it had. */
  readonly instance: string;
  readonly hash: string;
  readonly text: string;
  /** Milliseconds it took; null where nobody measured. */
  readonly ms: number | null;
}

export interface Recording {
  /** Whose replies they are. */
  readonly name: string;
  /** Told apart from other recordings of the same solver. */
  readonly source: string;
  /** Several at one instance are its attempts, in this order. */
  readonly replies: readonly Recorded[];
  /** 1 is as fast as it was; Infinity at once. */
  readonly speed: number;
}

export interface RecordingNeeds {
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

const TOGETHER = 16;
/** Where nobody measured: about what a small model does. */
const PIECES_PER_SECOND = 30;
/** Timers are not finer than this; pieces that are due earlier come together. */
const TICK = 16;

const patient: RecordingNeeds = {
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    }),
};

/** Words with the space before them, which together are the text. */
export const piecesOf = (text: string): readonly string[] => text.match(/\s*\S{1,12}|\s+$/g) ?? [];

/** Replays what a solver replied, by instance and number of the attempt. */
export function recordingSolver(
  { name, source, replies, speed }: Recording,
  { wait }: RecordingNeeds = patient,
): Solver {
  const byInstance = new Map<string, Recorded[]>();
  for (const one of replies) {
    const known = byInstance.get(one.instance);
    if (known) known.push(one);
    else byInstance.set(one.instance, [one]);
  }
  const settings: Settings = { recording: source };

  function find({ made, attempt, host }: Task): Recorded | Error {
    const known = byInstance.get(made.id);
    if (!known)
      return new Error(
        `No reply of ${name} to an instance of ${host.card.title} with this seed is recorded.`,
      );
    const one = known[attempt];
    if (!one)
      return new Error(
        `Of ${name}, fewer attempts at an instance of ${host.card.title} are recorded than asked for.`,
      );
    return one.hash === made.hash
      ? one
      : new Error(`${host.card.title} has changed since ${name} was recorded: the instance is another now.`);
  }

  async function play(
    { text, ms }: Recorded,
    signal: AbortSignal | undefined,
    onToken: (token: Token) => void,
  ): Promise<Reply> {
    const pieces = piecesOf(text);
    const each = (ms === null ? 1_000 / PIECES_PER_SECOND : ms / Math.max(1, pieces.length)) / speed;
    let due = 0;
    let said = '';
    for (const piece of pieces) {
      due += each;
      if (due >= TICK) {
        await wait(due, signal);
        due = 0;
      }
      if (signal?.aborted) return { text: said, end: 'stopped' };
      said += piece;
      onToken({ text: piece });
    }
    return { text, end: 'done', ...(ms === null ? {} : { ms: { first: each * speed, all: ms } }) };
  }

  return {
    kind: 'recording',
    name,
    says: `What ${name} replied, ${speed === Number.POSITIVE_INFINITY ? 'at once' : `at ${speed}× its speed`}.`,
    ...{ steady: false, together: TOGETHER, settings },
    async solve(tasks, { signal, onToken } = {}) {
      return Promise.all(
        tasks.map(async (task, i) => {
          const found = find(task);
          return found instanceof Error ? found : play(found, signal, (token) => onToken?.(i, token));
        }),
      );
    },
  };
}
