import { expect, test } from 'vitest';
import { readLines } from './lines.ts';

test('lines are links or ids, and what is neither is named by its number', () => {
  const list = [
    '// for the talk',
    'https://example.org/#/play/latin@1?size=4&seed=a&i=0',
    '',
    'latin@1?size=4#b/1',
    'latin, the one with the nice symmetry',
    '  #/play/latin  ',
  ].join('\n');
  expect(readLines(list)).toMatchObject([
    { line: 2, link: { env: 'latin', seed: 'a' } },
    { line: 4, link: { env: 'latin', seed: 'b', index: '1' } },
    { line: 5, text: 'latin, the one with the nice symmetry' },
    { line: 6, link: { env: 'latin' } },
  ]);
  expect(readLines('')).toEqual([]);
});
