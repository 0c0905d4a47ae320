import type { Made } from '../core/host.ts';
import type { Reading, Verdict } from '../core/judge.ts';
import { type ParamValues, sameParams } from '../core/params.ts';
import { makeRng, type Rng } from '../core/rng.ts';
import type { Subject } from './subject.ts';

export interface ScopeOptions {
  readonly seed: string;
  /** Counted from 1. */
  readonly levels: readonly number[];
  /** Instances of each level to which replies are tried. */
  readonly count: number;
  /** Instances of each level of which only figures are taken; many of them cost little. */
  readonly many: number;
  /** Candidates of an enumeration that are judged, besides the right ones. */
  readonly candidates: number;
  /** Ends the probe that runs at its next verdict. */
  readonly signal?: { readonly aborted: boolean };
}

/** An instance and where it stands. */
export interface Placed {
  /** Counted from 1. */
  readonly level: number;
  readonly index: number;
  readonly made: Made;
}

/** A verdict, or the message of what was thrown in its place. */
export type Judged = { readonly verdict: Verdict } | { readonly threw: string };
/** A reply to an instance with what became of it. */
export interface Tried {
  readonly made: Made;
  readonly reply: string;
  readonly judged: Judged;
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const outcomeOf = (judged: Judged): string =>
  'threw' in judged ? `the verifier failed: ${judged.threw}` : judged.verdict.outcome;
export const isSolved = (judged: Judged): boolean =>
  'verdict' in judged && judged.verdict.outcome === 'solved';
export const answerIn = (judged: Judged): unknown =>
  'verdict' in judged && judged.verdict.outcome !== 'unreadable' ? judged.verdict.answer : undefined;

/** What the probes of one audit share: instances are made, solved and judged once. */
export class Scope {
  readonly subject: Subject;
  readonly options: ScopeOptions;
  /** Verdicts that run code are dear: fewer replies are tried. */
  readonly dear: boolean;
  readonly #made = new Map<string, Promise<Made>>();
  readonly #right = new Map<string, Promise<string | undefined>>();
  readonly #judged = new Map<string, Promise<Judged>>();

  constructor(subject: Subject, options: ScopeOptions) {
    this.subject = subject;
    this.options = options;
    this.dear = subject.env.evidence !== undefined;
  }

  /** Of so many cheap replies, how many are tried here. */
  part(n: number): number {
    return this.dear ? Math.ceil(n / 6) : n;
  }

  rng(name: string): Rng {
    return makeRng(`audit ${this.options.seed}\u0000${name}`);
  }

  paramsAt(level: number): ParamValues {
    return this.subject.env.levels[level - 1] as ParamValues;
  }

  /** The instance of a level at an index of the audit's seed. */
  at(level: number, index: number): Promise<Made> {
    return this.make(this.paramsAt(level), index);
  }

  make(params: ParamValues, index: number): Promise<Made> {
    const key = `${index} ${JSON.stringify(params)}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = this.subject.host.make(params, this.options.seed, index);
    this.#made.set(key, made);
    return made;
  }

  /** The instances to which replies are tried, level by level. */
  async instances(): Promise<readonly Placed[]> {
    const placed: Placed[] = [];
    for (const level of this.options.levels)
      for (let index = 0; index < this.options.count; index++)
        placed.push({ level, index, made: await this.at(level, index) });
    return placed;
  }

  /** More instances of one level, for figures. */
  async many(level: number): Promise<readonly Placed[]> {
    const placed: Placed[] = [];
    const most = this.dear
      ? Math.max(this.options.count, Math.ceil(this.options.many / 2))
      : this.options.many;
    for (let index = 0; index < most; index++)
      placed.push({ level, index, made: await this.at(level, index) });
    return placed;
  }

  /** Instances at the size that can be enumerated. */
  async smallest(most: number): Promise<readonly Made[]> {
    const { enumeration, env } = this.subject;
    if (!enumeration) return [];
    // The params of a level are made under the same key, so nothing is made twice.
    const params = env.levels.find((one) => sameParams(one, enumeration.params)) ?? enumeration.params;
    return Promise.all(Array.from({ length: most }, (_, index) => this.make(params, index)));
  }

  /** The oracle's answer as reply text. */
  right(made: Made): Promise<string | undefined> {
    const known = this.#right.get(made.id);
    if (known) return known;
    const { host } = this.subject;
    const right = host.card.oracle
      ? host.oracle(made).then(({ reply }) => reply)
      : Promise.resolve(undefined);
    this.#right.set(made.id, right);
    return right;
  }

  /** A random reply in the right format. */
  guess(made: Made, name: string): Promise<string | undefined> {
    return this.subject.host.guess(made, `audit ${name}`);
  }

  judge(made: Made, reply: string, reading: Reading = 'strict'): Promise<Judged> {
    const key = `${reading} ${made.id}\u0000${reply}`;
    const known = this.#judged.get(key);
    if (known) return known;
    const judged = this.judgeAfresh(made, reply, reading);
    this.#judged.set(key, judged);
    return judged;
  }

  /** As `judge`, and asked again each time. */
  async judgeAfresh(made: Made, reply: string, reading: Reading = 'strict'): Promise<Judged> {
    if (this.options.signal?.aborted) throw new Error('The audit was stopped.');
    try {
      return { verdict: await this.subject.host.judge(made, reply, { reading }) };
    } catch (error) {
      return { threw: reasonOf(error) };
    }
  }

  /**
   * Whether two replies are read as the same answer, mean the same number, or hold the same words in another order, which is free in
   * many answers.
   */
  async sameAnswer(made: Made, a: string, b: string): Promise<boolean> {
    if (sameText(a, b)) return true;
    const [one, other] = [answerIn(await this.judge(made, a)), answerIn(await this.judge(made, b))];
    return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
  }
}

/** Whether two texts are the same but for space around them, or mean the same number, or hold the same words in another order. */
export const sameText = (a: string, b: string): boolean =>
  a.trim() === b.trim() || sameNumber(a, b) || sameWords(a, b);

function sameWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => [...(text.match(/\w+|[^\w\s]/g) ?? [])].sort());
  const words = one?.filter((part) => /\w/.test(part)).length ?? 0;
  return words > 1 && one?.join(' ') === other?.join(' ');
}

/** Top and bottom of a whole number, a decimal or a fraction; undefined for any other text. */
function fraction(text: string): readonly [top: bigint, bottom: bigint] | undefined {
  const m = /^\s*(-?\d{1,40})(?:\.(\d{1,40}))?(?:\s*\/\s*(-?\d{1,40}))?\s*$/.exec(text);
  if (!m) return undefined;
  const part = m[2] ?? '';
  return [BigInt(`${m[1]}${part}`), BigInt(`1${'0'.repeat(part.length)}`) * BigInt(m[3] ?? '1')];
}

function sameNumber(a: string, b: string): boolean {
  const [one, other] = [fraction(a), fraction(b)];
  return one !== undefined && other !== undefined && one[0] * other[1] === other[0] * one[1];
}
