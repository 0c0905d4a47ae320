import type { Made } from '../../core/host.ts';
import type { Rng } from '../../core/rng.ts';
import { changedInside, mutant } from '../replies.ts';

/** A verifier as a duel meets it; rejecting counts as refusing. */
export interface Verifier {
  readonly name: string;
  solved(made: Made, reply: string): Promise<boolean>;
}

export interface Disagreement {
  readonly made: Made;
  readonly reply: string;
  /** Which of the two says solved. */
  readonly solvedBy: string;
}

export interface DuelOptions {
  /** Replies judged at this instance. */
  readonly budget: number;
  readonly rng: Rng;
}

const says = (verifier: Verifier, made: Made, reply: string): Promise<boolean> =>
  verifier.solved(made, reply).catch(() => false);

/**
 * Lets two verifiers judge the same replies, beginning with `seeds`, and mutates them until the budget is spent. Each disagreement is given once;
 * what they part on is not mutated further, so that others are found too.
 */
export async function duel(
  [one, other]: readonly [Verifier, Verifier],
  made: Made,
  seeds: readonly string[],
  { budget, rng }: DuelOptions,
): Promise<{ readonly n: number; readonly parted: readonly Disagreement[] }> {
  const seen = new Set<string>();
  const parted: Disagreement[] = [];
  const agreed: string[] = [];
  const judge = async (reply: string): Promise<void> => {
    if (seen.has(reply)) return;
    seen.add(reply);
    const [a, b] = [await says(one, made, reply), await says(other, made, reply)];
    if (a === b) agreed.push(reply);
    else parted.push({ made, reply, solvedBy: a ? one.name : other.name });
  };
  for (const reply of seeds.slice(0, budget)) await judge(reply);
  for (let tries = 0; tries < 2 * budget && seen.size < budget && agreed.length > 0; tries++)
    await judge(changedInside(rng.pick(agreed), (text) => mutant(text, rng)));
  return { n: seen.size, parted };
}
