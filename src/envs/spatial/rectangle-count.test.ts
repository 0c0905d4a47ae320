import { expect, test } from 'vitest';
import { made } from '../../core/host.ts';
import { judge } from '../../core/judge.ts';
import { makeSteps } from '../../core/steps.ts';
import env, { type Puzzle } from './rectangle-count.ts';

test('a picture that is too tangled to be taken apart is refused, not taken for one without rectangles', () => {
  const hardest = env.levels.at(-1) ?? env.levels[0];
  for (let index = 0; index < 16; index++) {
    const instance = made(env, hardest, 'a', index);
    // A copy is judged: nothing is remembered of how it was made.
    const copy = structuredClone(instance);
    const answer = env.oracle?.(copy.puzzle as Puzzle, null, makeSteps()) ?? '';
    expect(judge(env, copy, answer).outcome, `${instance.id}: ${answer}`).toBe('solved');
    expect(judge(env, copy, '0').outcome).toBe('wrong');
  }
});
