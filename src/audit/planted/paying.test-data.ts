import type { Planted } from './planted.test-data.ts';
import { hosted, solvedVerdict, withProduct, withSigns, wrongVerdict } from './wrapped.test-data.ts';

/** Rewards that are none, or can be had for nothing. */
export const misPaying: readonly Planted[] = [
  {
    name: 'the reward is not a number',
    probe: 'reward in range',
    subject: () => withSigns({ partial: () => Number.NaN }),
  },
  {
    name: 'a right answer pays more than 1',
    probe: 'reward in range',
    subject: () =>
      hosted(withProduct(), (host) => ({
        async judge(made, reply) {
          const verdict = await host.judge(made, reply);
          return verdict.outcome === 'solved' ? solvedVerdict(reply, 1.5) : verdict;
        },
      })),
  },
  {
    name: 'a wrong answer pays in full',
    probe: 'reward in range',
    subject: () =>
      hosted(withProduct(), (host) => ({
        async judge(made, reply) {
          const verdict = await host.judge(made, reply);
          return verdict.outcome === 'wrong' ? wrongVerdict(reply, 1) : verdict;
        },
      })),
  },
  {
    name: 'the reward falls on the way',
    probe: 'reward with progress',
    subject: () => withSigns({ partial: (p, a) => (a.match(/\./g)?.length ?? 0) / (20 * p.numbers.length) }),
  },
  {
    name: 'the untouched board pays',
    probe: 'reward without solving',
    subject: () => withSigns({ partial: () => 0.9 }),
  },
  {
    name: 'random answers pay',
    probe: 'reward without solving',
    subject: () => withSigns({ partial: (_p, a) => (a.includes('.') ? 0 : 0.8) }),
  },
];
