import { canonicalHash } from '../../core/canonical.ts';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Chain, Matched } from '../../stats/chains.ts';
import { passRate } from '../../stats/rate.ts';
import type { MeasuredVariant } from './chain-run.ts';

const NAMES = ['easy', 'medium', 'hard'] as const;

interface Link {
  readonly problem: string;
  readonly variant: MeasuredVariant;
}

/** Chains as lines, one chain each: its links easiest first, with prompt, puzzle and measured rate. */
export const chainLines = (chains: readonly Chain<MeasuredVariant>[], env: AnyEnvironment): string =>
  chains
    .map(({ problem, links }) =>
      line(
        'chain',
        env,
        links.map((variant) => ({ problem, variant })),
      ),
    )
    .join('');

/** The matched baseline in the same form: three unrelated problems a line. */
export const baselineLines = ({ triples }: Matched<MeasuredVariant>, env: AnyEnvironment): string =>
  triples.map((triple) => line('baseline', env, triple)).join('');

const line = (kind: 'chain' | 'baseline', env: AnyEnvironment, links: readonly Link[]): string =>
  `${JSON.stringify({
    kind,
    env: env.id,
    version: env.version,
    links: links.map(({ problem, variant }, at) => ({
      band: NAMES[at],
      problem,
      rungs: variant.rungs,
      solved: variant.solved,
      n: variant.n,
      rate: passRate(variant),
      canonical: canonicalHash(env, variant.made.puzzle),
      prompt: variant.made.prompt,
      puzzle: variant.made.puzzle,
    })),
  })}\n`;
