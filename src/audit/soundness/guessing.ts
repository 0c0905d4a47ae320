import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { rateText, tooOften } from '../rates.ts';
import { isSolved, outcomeOf, type Placed, type Scope } from '../scope.ts';

interface Luck {
  readonly n: number;
  readonly found: readonly Found[];
  readonly fact: Fact;
}

async function luckAt(
  scope: Scope,
  level: number,
  placed: readonly Placed[],
  replyTo: (placed: Placed) => Promise<string | undefined>,
): Promise<Luck> {
  const found: Found[] = [];
  let n = 0;
  let hits = 0;
  let first: Found | undefined;
  for (const one of placed) {
    const reply = await replyTo(one);
    if (reply === undefined) continue;
    n++;
    const judged = await scope.judge(one.made, reply);
    if ('threw' in judged)
      found.push({ id: one.made.id, reply, expected: 'a verdict', got: outcomeOf(judged) });
    if (!isSolved(judged)) continue;
    hits++;
    first ??= { id: one.made.id, reply, expected: 'not solved', got: 'solved' };
  }
  const rate = rateText({ hits, n });
  if (first && tooOften({ hits, n }))
    found.push({ ...first, note: `At level ${level} so many are solved: ${rate}.` });
  return { n, found, fact: { name: `level ${level}`, value: rate } };
}

async function luck(
  scope: Scope,
  replyTo: (
    level: number,
    placed: readonly Placed[],
  ) => Promise<(placed: Placed) => Promise<string | undefined>>,
  none: string,
) {
  const levels: Luck[] = [];
  for (const level of scope.options.levels) {
    const placed = await scope.many(level);
    levels.push(await luckAt(scope, level, placed, await replyTo(level, placed)));
  }
  const n = levels.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return { why: none };
  return { n, found: levels.flatMap(({ found }) => found), facts: levels.map(({ fact }) => fact) };
}

export const guessing: Probe = {
  name: 'random guesses',
  group: 'soundness',
  tries: 'Random answers in the right format, with the rate at which they are solved.',
  run: (scope) =>
    luck(
      scope,
      async () =>
        ({ made }) =>
          scope.guess(made, 'luck'),
      'No random answer can be made.',
    ),
};

export const commonest: Probe = {
  name: 'the most frequent answer',
  group: 'soundness',
  tries: 'The answer that most instances of a level have, given to all the others.',
  run: (scope) =>
    luck(
      scope,
      async (_level, placed) => {
        const times = new Map<string, number>();
        const rights = await Promise.all(placed.map(({ made }) => scope.right(made)));
        for (const right of rights) if (right !== undefined) times.set(right, (times.get(right) ?? 0) + 1);
        const [most] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
        return async () => most;
      },
      'The oracle gives no answers to count.',
    ),
};
