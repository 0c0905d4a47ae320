import type { Found, Probe } from '../probe.ts';

/** Shorter texts occur by chance. */
const SHORTEST = 6;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

export const secretKept: Probe = {
  name: 'secret kept',
  group: 'generator',
  tries: 'Whether texts of the secret, which only the verifier may see, stand in the puzzle or the prompt.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    for (const level of scope.options.levels)
      for (const { made } of await scope.many(level)) {
        n++;
        const open = JSON.stringify(made.puzzle) + made.prompt;
        for (const text of strings(made.secret))
          if (
            text.length >= SHORTEST &&
            (open.includes(text) || open.includes(JSON.stringify(text).slice(1, -1)))
          )
            found.push({
              ...{ id: made.id, expected: 'the secret kept', got: `“${text.slice(0, 80)}” is shown` },
            });
      }
    return { n, found };
  },
};
