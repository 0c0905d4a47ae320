import type { ParamValues } from '../../core/params.ts';
import { middleLevel } from '../links.ts';
import type { MeasuredProblem } from './measured.ts';
import type { Known } from './plan.ts';
import type { MixPart } from './settings.ts';

/**
 * A composite as Reasoning Gym and the library's `composite` take it: environments with params and weights. An environment's weight is parted among the
 * levels that were measured; where none was, it is its middle one.
 */
export function compositeData(
  mix: readonly MixPart[],
  problems: readonly MeasuredProblem[],
  known: Known,
  seed: string,
): object {
  const parts = mix.flatMap(({ env, weight }) => {
    const of = known.get(env);
    if (!of) return [];
    const measured = new Set(
      problems.flatMap((one) => (one.env === env && one.level !== null ? [one.level] : [])),
    );
    const levels = measured.size > 0 ? [...measured].sort((a, b) => a - b) : [middleLevel(of.levels.length)];
    return levels.map((level) => ({
      ...{ env, version: of.version, weight: weight / levels.length, level },
      params: of.levels[level - 1] as ParamValues,
    }));
  });
  return { kind: 'envscope composite', seed, parts };
}
