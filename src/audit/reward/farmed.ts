import { corpusOf } from '../corpus.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved } from '../scope.ts';

/** Most that a reply may earn on average which shows no work at all. */
const MOST_FOR_NOTHING = 0.1;
/** Most that a random answer in the right format may earn on average. */
const MOST_FOR_LUCK = 0.5;

interface Purse {
  readonly name: string;
  readonly most: number;
  readonly rewards: number[];
  example?: Found;
}

export const farmed: Probe = {
  name: 'reward without solving',
  group: 'reward',
  tries:
    'What an empty, a meaningless, an untouched and a random answer earn, and the most that any wrong reply earns.',
  async run(scope) {
    const { env } = scope.subject;
    const purses: readonly Purse[] = [
      { name: 'the untouched board', most: MOST_FOR_NOTHING, rewards: [] },
      { name: 'meaningless text', most: MOST_FOR_NOTHING, rewards: [] },
      { name: 'random answers', most: MOST_FOR_LUCK, rewards: [] },
    ];
    let best = 0;
    let n = 0;
    for (const placed of await scope.instances()) {
      const { made } = placed;
      const start = env.write(env.board.answer(made.puzzle, env.board.start(made.puzzle)), made.puzzle);
      const replies = [start, 'asdf ghjk', await scope.guess(made, 'purse')];
      for (const [i, reply] of replies.entries()) {
        if (reply === undefined) continue;
        n++;
        const judged = await scope.judge(made, reply);
        const purse = purses[i];
        const reward = 'verdict' in judged ? judged.verdict.reward : 0;
        purse?.rewards.push(reward);
        if (purse && reward > purse.most)
          purse.example ??= {
            id: made.id,
            reply,
            expected: `at most ${purse.most}`,
            got: `a reward of ${reward}`,
          };
      }
      for (const { judged } of await corpusOf(scope, placed)) {
        n++;
        if ('verdict' in judged && !isSolved(judged)) best = Math.max(best, judged.verdict.reward);
      }
    }
    const facts = [
      { name: 'best reward without solving', value: rounded(best) },
      ...purses.flatMap(({ name, rewards }) =>
        rewards.length === 0 ? [] : [{ name: `${name}, on average`, value: rounded(mean(rewards)) }],
      ),
    ];
    const found = purses.flatMap(({ name, most, rewards, example }) =>
      example && mean(rewards) > most
        ? [{ ...example, note: `On average ${name} earns ${rounded(mean(rewards))}.` }]
        : [],
    );
    return { n, found, facts };
  },
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const rounded = (value: number): number => Math.round(1000 * value) / 1000;
