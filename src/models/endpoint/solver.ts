import { hash128 } from '../../core/hash.ts';
import type { Reply, Settings, Solver, Task, Token, Watch } from '../solver.ts';
import {
  COMMON,
  chatBody,
  closeThinking,
  type Dialect,
  emptyDraft,
  messagesOf,
  readChat,
  type Sampling,
  simpler,
} from './chat.ts';
import { EndpointFault, faultOf } from './faults.ts';
import { createLimiter } from './limiter.ts';
import { type Fetch, type Outbound, outboundTo, pathOf } from './outbound.ts';
import { type Clock, systemClock, withRetries } from './retry.ts';

export interface Connection {
  /** As `readAddress` gives it. */
  readonly base: string;
  readonly model: string;
  /** Never kept, linked or exported by anything in here. */
  readonly key?: string;
  /** Requests at the same time. */
  readonly concurrency: number;
}

export interface EndpointNeeds {
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** Milliseconds without a sign of life after which a request is given up and tried again. */
  readonly patience?: number;
}

export const MOST_CONCURRENT = 64;
const PATIENCE = 600_000;

/** Faults that the next task would meet as well. */
const FATAL: readonly EndpointFault['kind'][] = ['network', 'key', 'path', 'model'];

/** What a run keeps of it. */
export const endpointSettings = (
  { base, model }: Pick<Connection, 'base' | 'model'>,
  sampling: Sampling,
): Settings => ({ endpoint: base, model, ...sampling });

/** Connection and sampling that a run kept; undefined where it was made by something else. */
export function endpointOf(
  settings: Settings,
): { readonly base: string; readonly model: string; readonly sampling: Sampling } | undefined {
  const { endpoint, model, temperature, topP, topK, maxTokens, seed, system } = settings;
  if (typeof endpoint !== 'string' || typeof model !== 'string') return undefined;
  return {
    ...{ base: endpoint, model },
    sampling: {
      ...(typeof temperature === 'number' ? { temperature } : {}),
      ...(typeof topP === 'number' ? { topP } : {}),
      ...(typeof topK === 'number' ? { topK } : {}),
      ...(typeof maxTokens === 'number' ? { maxTokens } : {}),
      ...(typeof seed === 'number' ? { seed } : {}),
      ...(typeof system === 'string' ? { system } : {}),
    },
  };
}

/** Results tell solvers apart by name, and replies at two temperatures are not those of one solver. */
const nameOf = (model: string, { temperature }: Sampling): string =>
  temperature === undefined ? model : `${model}, temperature ${temperature}`;

/** Samples of one instance must differ, and the same sample must be asked for in the same way. */
const seedOf = (seed: number, { made, attempt }: Task): number =>
  hash128(`${seed} ${attempt} ${made.id}`)[0] >>> 1;

/** A model behind an OpenAI-compatible server. */
export function endpointSolver(
  connection: Connection,
  sampling: Sampling,
  { fetch, clock = systemClock, patience = PATIENCE }: EndpointNeeds = {},
): Solver {
  const { base, model, concurrency } = connection;
  const out = outboundTo(base, fetch);
  const limited = createLimiter(concurrency);
  let dialect: Dialect = COMMON;

  /** The answer's head; fields that the server does not want are left out from then on. */
  async function ask(task: Task, signal: AbortSignal): Promise<Response> {
    for (;;) {
      const asked = dialect;
      const drawn =
        sampling.seed === undefined ? sampling : { ...sampling, seed: seedOf(sampling.seed, task) };
      const body = chatBody(model, messagesOf(task.made.prompt, sampling.system), drawn, asked);
      const response = await reach(out, base, body, connection.key, signal);
      if (response.ok) return response;
      const fault = await faultOf(response, clock.now());
      const next = fault.kind === 'request' ? simpler(asked, fault.message) : undefined;
      if (!next) throw fault;
      dialect = next;
    }
  }

  async function one(task: Task, onToken: ((token: Token) => void) | undefined, signal: AbortSignal) {
    const began = clock.now();
    let first: number | undefined;
    let draft = emptyDraft();
    const attempt = async (): Promise<void> => {
      draft = emptyDraft();
      const waiting = watchdog(patience, signal);
      try {
        await readChat(await ask(task, waiting.signal), draft, {
          onToken(token) {
            first ??= clock.now() - began;
            onToken?.(token);
          },
          onPiece: waiting.alive,
        });
      } catch (error) {
        if (signal.aborted || error instanceof EndpointFault) throw error;
        const why = waiting.signal.aborted
          ? `Nothing came from the server for ${Math.round(patience / 1_000)} s.`
          : 'The connection to the server broke.';
        throw new EndpointFault('network', why, { cause: error });
      } finally {
        waiting.end();
      }
    };
    const reply = (end: Reply['end']): Reply => {
      closeThinking(draft);
      const all = clock.now() - began;
      return {
        ...{ text: draft.text, end, ms: { first: first ?? all, all } },
        ...(draft.tokens ? { tokens: draft.tokens } : {}),
      };
    };
    try {
      // What somebody has watched coming is not taken back.
      await withRetries(attempt, clock, signal, () => onToken === undefined || draft.text === '');
      return reply(draft.length ? 'length' : 'done');
    } catch (error) {
      if (signal.aborted) return reply('stopped');
      throw error;
    }
  }

  return {
    kind: 'model',
    name: nameOf(model, sampling),
    says: `${model} at ${new URL(base).host}.`,
    steady: sampling.temperature === 0,
    together: 1,
    lanes: concurrency,
    settings: endpointSettings(connection, sampling),
    async solve(tasks, { signal, onToken }: Watch = {}) {
      const end = new AbortController();
      const either = signal ? AbortSignal.any([signal, end.signal]) : end.signal;
      return Promise.all(
        tasks.map((task, i) =>
          limited(async (): Promise<Reply | Error> => {
            if (either.aborted) return { text: '', end: 'stopped' };
            try {
              return await one(task, onToken && ((token) => onToken(i, token)), either);
            } catch (error) {
              if (error instanceof EndpointFault && !FATAL.includes(error.kind)) return error;
              end.abort();
              throw error;
            }
          }),
        ),
      );
    },
  };
}

/** @throws EndpointFault where nobody answered. */
async function reach(
  out: Outbound,
  base: string,
  body: unknown,
  key: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await out(pathOf(base, 'chat/completions'), { body, key, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new EndpointFault('network', `${new URL(base).origin} cannot be reached. Check the connection.`, {
      cause: error,
    });
  }
}

/** Aborts with the given signal, or by itself after so many milliseconds without a sign of life. */
function watchdog(ms: number, signal: AbortSignal) {
  const controller = new AbortController();
  const bark = () => controller.abort();
  let timer = setTimeout(bark, ms);
  return {
    signal: AbortSignal.any([signal, controller.signal]),
    alive() {
      clearTimeout(timer);
      timer = setTimeout(bark, ms);
    },
    end: () => clearTimeout(timer),
  };
}
