import type { Host, Made } from '../core/host.ts';
import type { Reading, Verdict } from '../core/judge.ts';
import type { ParamValues } from '../core/params.ts';
import { type Attempt, judged, type Solver } from './attempt.ts';

/** A reply that a solver gave, as `models` has it. */
export interface GivenReply {
  readonly text: string;
  readonly end: string;
  readonly tokens?: { readonly prompt: number; readonly reply: number };
  readonly ms?: { readonly first: number; readonly all: number };
}

export interface MadeAttempt {
  readonly id: string;
  readonly at: string;
  readonly run: string | null;
  readonly solver: Solver;
  readonly host: Host;
  readonly made: Made;
  readonly params: ParamValues;
  readonly level: number | null;
  readonly seed: string;
  readonly index: number;
  readonly reply: GivenReply;
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** What a reply cost, and how it ended where that was not by itself. */
function costOf({ end, tokens, ms }: GivenReply): Attempt['extra'] {
  const cost = {
    ...(end === 'done' ? {} : { end }),
    ...(tokens ? { promptTokens: tokens.prompt, replyTokens: tokens.reply } : {}),
    ...(ms ? { firstTokenMs: Math.round(ms.first) } : {}),
  };
  return Object.keys(cost).length === 0 ? undefined : cost;
}

/** A solver's reply with its verdict, as it is kept and exported. */
export function attemptOfSolver(from: MadeAttempt): Attempt {
  const { id, at, run, host, made, params, level, seed, index, reply, reading, verdict } = from;
  const extra = costOf(reply);
  return {
    ...{ id, at, instance: made.id, hash: made.hash },
    ...{ env: host.card.id, version: host.card.version, params, level, seed, index },
    solver: { kind: from.solver.kind, name: from.solver.name },
    ...{ reply: reply.text, reading, ...judged(verdict) },
    ms: reply.ms ? Math.round(reply.ms.all) : null,
    ...{ assisted: false, run, contest: null },
    ...(extra === undefined ? {} : { extra }),
  };
}
