import { breathe } from './breath.ts';
import type { Cache, Decoder, Place } from './decoder.ts';
import { createPrefills } from './prefills.ts';
import { type Cuts, type Drawn, draw } from './sampling.ts';

/** One reply that is wanted. */
export interface Wanted {
  readonly ids: readonly number[];
  /** Longest reply in tokens. */
  readonly limit: number;
  /** Uniform in [0, 1), one for each token. */
  chance(): number;
}

export interface Written {
  readonly end: 'done' | 'length' | 'stopped';
  /** Milliseconds from when its prompt was begun. */
  readonly ms: { readonly first: number; readonly all: number };
}

/** Tokens and milliseconds, for tokens per second. */
export interface Pace {
  readonly tokens: number;
  readonly ms: number;
}
export interface Paces {
  readonly prompt: Pace;
  readonly reply: Pace;
}

export interface GenerateOptions extends Cuts {
  /** Rows decoded at the same time. */
  readonly together: number;
  /** Ids that end a reply; they are not part of it. */
  readonly ends: ReadonlySet<number>;
  /** Rows of unequal length may stand together. */
  readonly mixed: boolean;
  /** Tokens of a prompt read between two looks at the messages. */
  readonly chunk: number;
  readonly signal?: AbortSignal | undefined;
  readonly now: () => number;
  onToken(wanted: number, drawn: Drawn): void;
  /** Called once for each that is wanted. */
  onEnd(wanted: number, written: Written): void;
}

const BREATH_MS = 24;

interface Row {
  readonly wanted: number;
  readonly begun: number;
  readonly first: number;
  last: number;
  count: number;
  over: boolean;
}

/**
 * Writes all that is wanted, `together` rows at a time. Equal prompts are read once; rows that end make room for those
 * that wait. Every row draws with its own chances, so what it says does not depend on its neighbours beyond rounding.
 */
export async function generate(
  decoder: Decoder,
  wanted: readonly Wanted[],
  options: GenerateOptions,
): Promise<Paces> {
  const { together, ends, mixed, signal, now, onToken, onEnd } = options;
  const paces = { prompt: { tokens: 0, ms: 0 }, reply: { tokens: 0, ms: 0 } };
  const waiting = wanted.map((_, i) => i);
  let rows: Row[] = [];
  let cache: Cache | undefined;
  let breath = now();

  const rest = async (): Promise<boolean> => {
    if (now() - breath >= BREATH_MS) {
      await breathe();
      breath = now();
    }
    return signal?.aborted ?? false;
  };
  const prefills = createPrefills(decoder, options.chunk, rest);

  const close = (row: Row, end: Written['end']): void => {
    row.over = true;
    onEnd(row.wanted, { end, ms: { first: row.first - row.begun, all: now() - row.begun } });
  };
  const take = (row: Row, logits: Float32Array): void => {
    const drawn = draw(logits, options, wanted[row.wanted]!.chance());
    if (ends.has(drawn.id)) {
      close(row, 'done');
      return;
    }
    row.last = drawn.id;
    row.count++;
    onToken(row.wanted, drawn);
    if (row.count >= wanted[row.wanted]!.limit) close(row, 'length');
  };

  /** Those that may come in now: all, or where rows must be equally long, those as long as the first. */
  const admitted = (alive: number): number[] => {
    if (!mixed && alive > 0) return [];
    const room = together - alive;
    const length = wanted[waiting[0]!]?.ids.length;
    const fits = waiting.filter((i) => mixed || wanted[i]!.ids.length === length).slice(0, room);
    for (const i of fits) waiting.splice(waiting.indexOf(i), 1);
    return fits;
  };

  /** A single new row goes on in the cache of its prompt, where nobody else waits for that. */
  const goingOn = ([only, more]: readonly Place[], [row]: readonly Row[]): Cache | undefined => {
    if (!only || !row || more || only.cache === cache) return undefined;
    const { ids } = wanted[row.wanted]!;
    if (waiting.some((i) => sameIds(wanted[i]!.ids, ids))) return undefined;
    prefills.handOver(ids);
    return only.cache;
  };

  /** Lets those in that wait, and the rows out that are over. */
  async function arrange(): Promise<void> {
    const places: Place[] = [];
    const kept: Row[] = [];
    rows.forEach((row, i) => {
      if (row.over || !cache) return;
      kept.push(row);
      places.push({ cache, row: i });
    });
    for (const i of admitted(kept.length)) {
      const { ids } = wanted[i]!;
      const begun = now();
      const prefill = await prefills.of(ids);
      if (!prefill) {
        onEnd(i, { end: 'stopped', ms: { first: now() - begun, all: now() - begun } });
        continue;
      }
      paces.prompt.tokens += prefill.fresh ? ids.length : 0;
      paces.prompt.ms += now() - begun;
      const row: Row = { wanted: i, begun, first: now(), last: 0, count: 0, over: false };
      take(row, prefill.logits);
      if (row.over) continue;
      kept.push(row);
      places.push({ cache: prefill.cache, row: 0 });
    }
    const stacked = goingOn(places, kept) ?? (places.length > 0 ? await decoder.stack(places) : undefined);
    if (cache) decoder.release(cache);
    prefills.keepOnly(waiting.map((i) => wanted[i]!.ids));
    cache = stacked;
    rows = kept;
  }

  try {
    for (;;) {
      const alive = rows.filter(({ over }) => !over).length;
      if (alive === 0 && waiting.length === 0) break;
      const room = waiting.length > 0 && (mixed || alive === 0) && alive <= together * 0.75;
      if (room || alive <= rows.length * 0.5) await arrange();
      if (await rest()) break;
      if (!cache || rows.every(({ over }) => over)) continue;
      const begun = now();
      const step = await decoder.read(
        rows.map(({ last }) => [last]),
        cache,
      );
      cache = step.cache;
      rows.forEach((row, i) => {
        if (row.over) return;
        paces.reply.tokens++;
        take(row, step.logits[i]!);
      });
      paces.reply.ms += now() - begun;
    }
  } finally {
    if (cache) decoder.release(cache);
    prefills.keepOnly([]);
  }
  for (const row of rows) if (!row.over) close(row, 'stopped');
  for (const i of waiting) onEnd(i, { end: 'stopped', ms: { first: 0, all: 0 } });
  return paces;
}

const sameIds = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
