import type { Attempt } from '../../records/attempt.ts';
import type { Count } from '../../stats/rate.ts';
import type { Level } from './filters.ts';

/** All attempts of one solver at one instance, read in one way. */
export interface Group extends Count {
  readonly key: string;
  readonly attempts: readonly Attempt[];
}

/** Attempts after the answer was shown say nothing of the solver. */
export const counts = (attempt: Attempt): boolean => !attempt.assisted;

export function groupsOf(attempts: readonly Attempt[]): readonly Group[] {
  const groups = new Map<string, { attempts: Attempt[]; solved: number }>();
  for (const attempt of attempts) {
    if (!counts(attempt)) continue;
    const { kind, name } = attempt.solver;
    const key = `${attempt.instance} ${attempt.hash} ${attempt.reading} ${kind} ${name}`;
    const group = groups.get(key) ?? { attempts: [], solved: 0 };
    group.attempts.push(attempt);
    if (attempt.outcome === 'solved') group.solved++;
    groups.set(key, group);
  }
  return [...groups].map(([key, { attempts: members, solved }]) => ({
    key,
    attempts: members,
    solved,
    n: members.length,
  }));
}

/** A group's attempts are alike but for reply and verdict: any of them tells the instance. */
export const instanceOf = (group: Group): Attempt => group.attempts[0] as Attempt;

/** Whether a group stands behind a bar: its rate, and the level of its histogram where each level has its own. */
export const isBehind = (rate: Count, bar: Level | undefined, group: Group): boolean =>
  group.solved === rate.solved &&
  group.n === rate.n &&
  (bar === undefined || (instanceOf(group).level ?? 'own') === bar);

/** A set of groups that is charted by itself. */
export interface Facet {
  readonly title: string;
  /** Undefined where it shows everything in scope. */
  readonly level?: Level;
  readonly groups: readonly Group[];
}

/** One facet for each level, in order, the params that are nobody's level last. */
export function byLevel(groups: readonly Group[]): readonly Facet[] {
  const levels = new Map<number | null, Group[]>();
  for (const group of groups) {
    const { level } = instanceOf(group);
    const facet = levels.get(level) ?? [];
    facet.push(group);
    levels.set(level, facet);
  }
  return [...levels]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([level, members]) => ({
      title: level === null ? 'Own params' : `Level ${level}`,
      level: level ?? 'own',
      groups: members,
    }));
}

/** How many attempts an instance has, and how many groups have so many; the most frequent first. */
export function sizesOf(
  groups: readonly Count[],
): readonly { readonly n: number; readonly groups: number }[] {
  const sizes = new Map<number, number>();
  for (const { n } of groups) sizes.set(n, (sizes.get(n) ?? 0) + 1);
  return [...sizes]
    .map(([n, members]) => ({ n, groups: members }))
    .sort((a, b) => b.groups - a.groups || b.n - a.n);
}
