import { CHAIN_BANDS, fallOf } from './bands.ts';
import { type Count, passRate } from './rate.ts';

/** One of the variants of a problem, made easier `rungs` times. */
export interface Variant extends Count {
  readonly rungs: number;
}
/** A problem with all its measured variants. */
export interface Ladder<V extends Variant> {
  /** The same for variants of one problem. */
  readonly problem: string;
  readonly variants: readonly V[];
}
/** Easy, medium and hard variants of one problem. */
export interface Chain<V extends Variant> {
  readonly problem: string;
  /** Easiest first: one for each band. */
  readonly links: readonly V[];
}

/**
 * Of each problem the triple of variants whose measured rates fall into 0.81–0.91, 0.41–0.59 and 0.05–0.16, each made easier oftener than the
 * next; of several, the ones nearest the middles of their bands. A problem without such a triple gives none.
 * Source: “Deep Dive into scaling RL for code generation with synthetic data and curricula”, 2026.
 */
export function pickChains<V extends Variant>(ladders: readonly Ladder<V>[]): readonly Chain<V>[] {
  return ladders.flatMap(({ problem, variants }) => {
    const links = best(variants);
    return links ? [{ problem, links }] : [];
  });
}

const bands = CHAIN_BANDS.bands;

function best<V extends Variant>(variants: readonly V[]): readonly V[] | undefined {
  const inBand = bands.map((band) =>
    variants.filter((variant) => {
      const fall = fallOf(variant, CHAIN_BANDS);
      return fall.in === 'band' && fall.band === band;
    }),
  );
  const [easy = [], medium = [], hard = []] = inBand;
  let found: readonly V[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of easy)
    for (const b of medium)
      for (const c of hard) {
        if (!(a.rungs > b.rungs && b.rungs > c.rungs)) continue;
        const off = [a, b, c].reduce((sum, variant, i) => {
          const { from, to } = bands[i] as (typeof bands)[number];
          return sum + Math.abs(passRate(variant) - (from + to) / 2);
        }, 0);
        if (off < least) [found, least] = [[a, b, c], off];
      }
  return found;
}

export interface Matched<V extends Variant> {
  /** For each chain three problems, no two of them variants of one; fewer where problems ran out. */
  readonly triples: readonly (readonly { readonly problem: string; readonly variant: V }[])[];
  /** Chains for which no three problems were left. */
  readonly unmatched: number;
}

/**
 * The strong baseline of the paper: triples of unrelated problems with the same histogram of pass rates, so that chains and baseline differ in
 * relatedness alone. Each link is matched by a variant of another problem with the same number of attempts solved out of the same number, or
 * else the nearest rate in its band; no problem is used twice, nor one that gave a chain.
 */
export function matchedBaseline<V extends Variant>(
  chains: readonly Chain<V>[],
  ladders: readonly Ladder<V>[],
): Matched<V> {
  const taken = new Set(chains.map(({ problem }) => problem));
  const triples = chains.flatMap(({ links }) => {
    const used: string[] = [];
    const triple = links.flatMap((link, at) => {
      const band = bands[at];
      const near = ladders
        .filter(({ problem }) => !taken.has(problem) && !used.includes(problem))
        .flatMap(({ problem, variants }) =>
          variants
            .filter((variant) => {
              const fall = fallOf(variant, CHAIN_BANDS);
              return fall.in === 'band' && fall.band === band;
            })
            .map((variant) => ({ problem, variant, off: Math.abs(passRate(variant) - passRate(link)) })),
        )
        .reduce<{ problem: string; variant: V; off: number } | undefined>(
          (nearest, one) => (nearest === undefined || one.off < nearest.off ? one : nearest),
          undefined,
        );
      if (!near) return [];
      used.push(near.problem);
      return [{ problem: near.problem, variant: near.variant }];
    });
    if (triple.length < links.length) return [];
    for (const problem of used) taken.add(problem);
    return [triple];
  });
  return { triples, unmatched: chains.length - triples.length };
}
