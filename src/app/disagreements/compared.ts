import type { Compared } from '../../envs/reasoning-gym/comparer.ts';
import type { JudgedFile } from './judged-file.ts';

/** The comparison of a file, as the command line gives it. */
export function comparedOf({ tallied, found }: Pick<JudgedFile, 'tallied' | 'found'>): Compared {
  const parted = found.map((one) => one.parted);
  return {
    ...tallied,
    falsePositives: parted.filter(({ outcome }) => outcome !== 'solved'),
    falseNegatives: parted.filter(({ outcome }) => outcome === 'solved'),
  };
}
