import type { Fact } from '../finding.ts';
import type { Found, Probe } from '../probe.ts';
import { rateText } from '../rates.ts';
import { isSolved } from '../scope.ts';

export const trivial: Probe = {
  name: 'trivial instances',
  group: 'generator',
  tries: 'The untouched board, and the first thing one would try.',
  async run(scope) {
    const { env, host } = scope.subject;
    const found: Found[] = [];
    const facts: Fact[] = [];
    let n = 0;
    for (const level of scope.options.levels) {
      let greedy = 0;
      let tried = 0;
      for (const { made } of await scope.many(level)) {
        n++;
        const start = env.write(env.board.answer(made.puzzle, env.board.start(made.puzzle)), made.puzzle);
        if (isSolved(await scope.judge(made, start)))
          found.push({
            ...{ id: made.id, reply: start, expected: 'not solved', got: 'solved' },
            note: 'The untouched board.',
          });
        const first = await host.greedy(made);
        if (first === undefined) continue;
        tried++;
        if (isSolved(await scope.judge(made, first))) greedy++;
      }
      if (tried > 0)
        facts.push({ name: `greedy at level ${level}`, value: rateText({ hits: greedy, n: tried }) });
    }
    return { n, found, facts };
  },
};
