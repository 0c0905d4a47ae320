import { expect, test } from 'vitest';
import { made } from '../../core/host.ts';
import abduction, { type Secret } from './code-abduction.ts';

test('no prompt holds the input that is looked for, not even inside the output', () => {
  const shown: string[] = [];
  for (const params of abduction.levels)
    for (let index = 0; index < 400; index++) {
      const { id, prompt, secret } = made(abduction, params, 'shown', index);
      const { args } = secret as Secret;
      if (args.length >= 6 && prompt.includes(args)) shown.push(`${id}: ${args}`);
    }
  expect(shown).toEqual([]);
});
